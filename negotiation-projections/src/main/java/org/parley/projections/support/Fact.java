package org.parley.projections.support;

import java.time.Instant;
import java.time.LocalDate;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.ParleyEvent;
import org.parley.core.shared.RecordKeeping;

/**
 * An event with all that stands beside it.
 *
 * @param recordedAt when the system learned it
 * @param sequence its place in its stream, from 0
 */
public record Fact<E extends ParleyEvent>(
        E event, Circumstances by, Instant recordedAt, long sequence) {

    /** When it happened: as it was said, or else when it was recorded. */
    public String occurredOn() {
        String said = by.occurrence().said();
        return said == null ? recordedAt.toString() : said;
    }

    /** The day in UTC on which it happened. */
    public LocalDate day() {
        return by.occurrence().day();
    }

    /** Where it stands among what happened; what merely keeps the record stands before all. */
    Instant order() {
        Occurrence occurrence = by.occurrence();
        return event instanceof RecordKeeping && occurrence.said() == null
                ? Instant.MIN
                : occurrence.effective();
    }
}
