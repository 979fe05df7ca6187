package org.parley.api.demo;

import java.util.concurrent.TimeUnit;
import org.parley.api.imports.Outcome;
import org.parley.api.imports.Tally;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how far loading has come: a line every other second, and one at the end. */
final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final String file;
    private final long began = System.nanoTime();
    private long told = began;
    private Tally tally;

    Progress(String file, int lines) {
        this.file = file;
        this.tally = Tally.of(lines);
    }

    void note(Outcome outcome) {
        tally = tally.and(outcome);
        if (System.nanoTime() - told > EVERY_NANOS) {
            told = System.nanoTime();
            tell();
        }
    }

    void end() {
        if (tally.recorded() == 0) {
            LOG.info("demo: {} was loaded before ({} lines)", file, tally.lines());
        } else {
            tell();
        }
    }

    private void tell() {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        LOG.info(
                "demo: {} {} of {} lines, {} %, {} lines/s",
                file, tally.done(), tally.lines(), tally.percent(), tally.perSecond(millis));
    }
}
