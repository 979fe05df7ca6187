package org.parley.api.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An import as its importer sees it.
 *
 * @param linesPerSecond measured over the time that was worked on it
 * @param errors why lines were refused, the first 1,000
 */
record ImportView(
        UUID id,
        String name,
        ImportState state,
        int lines,
        int done,
        int recorded,
        int repeated,
        int failed,
        int percent,
        double linesPerSecond,
        Instant postedAt,
        List<LineError> errors) {

    static ImportView of(ImportJob job, List<LineError> errors) {
        Tally tally = job.tally();
        return new ImportView(
                job.id(),
                job.origin().name(),
                job.state(),
                tally.lines(),
                tally.done(),
                tally.recorded(),
                tally.repeated(),
                tally.failed(),
                tally.percent(),
                tally.perSecond(job.millis()),
                job.postedAt(),
                errors);
    }
}
