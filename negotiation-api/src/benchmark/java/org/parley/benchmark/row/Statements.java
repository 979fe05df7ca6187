package org.parley.benchmark.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Cluster;

/** Reads in the log of the server what the logged user asked. */
record Statements(Cluster cluster) {

    private static final Pattern SELECT =
            Pattern.compile(
                    "^" + Cluster.LOGGED_USER + ",.*(execute [^:]*|statement): *select ",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** What a command costs beside what the node asks anyway, while nothing happens. */
    double selectsPerCommand(Child ours) {
        ours.ask("closed clients=1 seconds=1");
        double busy = during(() -> {});
        long before = selects();
        long begin = System.nanoTime();
        long commands = ours.ask("closed clients=1 seconds=2").get("acknowledged").asLong();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return Math.max(0, selects() - before - busy * seconds) / commands;
    }

    private double during(Runnable nothing) {
        long before = selects();
        nothing.run();
        pause();
        return (selects() - before) / 2.0;
    }

    private long selects() {
        try {
            String log = Files.readString(cluster.log(), StandardCharsets.UTF_8);
            return SELECT.matcher(log).results().count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2000);
        } catch (InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
