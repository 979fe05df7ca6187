package org.parley.api.imports;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.parley.api.eventstore.ForcedCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the lines of one posted file, and writes down how far it has come about once a second. */
final class ImportWork implements Consumer<Runnable> {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final UUID id;
    private final List<Line> lines;
    private final Run run;
    private final ImportJobs jobs;
    private final ForcedCommit disk;
    private final BooleanSupplier goesOn;

    private Tally tally;
    private int errors;
    private long began;
    private long written;

    ImportWork(
            UUID id,
            List<Line> lines,
            Run run,
            ImportJobs jobs,
            ForcedCommit disk,
            BooleanSupplier goesOn) {
        this.id = id;
        this.lines = List.copyOf(lines);
        this.run = run;
        this.jobs = jobs;
        this.disk = disk;
        this.goesOn = goesOn;
        this.tally = Tally.of(lines.size());
    }

    @Override
    public void accept(Runnable leave) {
        began = System.nanoTime();
        written = began;
        try {
            ImportState end = all() ? ImportState.DONE : ImportState.INTERRUPTED;
            leave.run();
            write(end);
            disk.await();
        } catch (RuntimeException e) {
            LOG.error("import {} broke off", id, e);
            jobs.update(id, ImportState.FAILED, tally, millis());
        }
    }

    private boolean all() {
        for (Line line : lines) {
            if (!goesOn.getAsBoolean()) {
                return false;
            }
            note(run.take(line));
        }
        return true;
    }

    private void note(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            failed.errors().forEach(this::keep);
        }
        tally = tally.and(outcome);
        if (System.nanoTime() - written > EVERY_NANOS) {
            write(ImportState.RUNNING);
        }
    }

    private void keep(LineError error) {
        if (errors < ImportJobs.MOST_ERRORS) {
            jobs.addError(id, errors++, error);
        }
    }

    private void write(ImportState state) {
        written = System.nanoTime();
        jobs.update(id, state, tally, millis());
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
}
