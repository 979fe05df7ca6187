package org.parley.api.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Ends a PostgreSQL at once, as a fault would: nothing is written any more. */
final class Kill {

    private Kill() {}

    /** Returns when the server on these files is gone. */
    static void now(Path files) {
        Path pid = files.resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return;
        }
        try {
            long server = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
            // "immediate": a kill -9 of the first process alone would leave the others behind
            new ProcessBuilder("kill", "-QUIT", Long.toString(server)).start().waitFor();
            for (int tries = 0; Files.exists(pid) && tries < 1000; tries++) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
