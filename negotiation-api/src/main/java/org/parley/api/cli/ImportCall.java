package org.parley.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import tools.jackson.databind.JsonNode;

/** One file on its way through a server. */
final class ImportCall {

    private static final long PAUSE_MILLIS = 300;

    // Given, as finding it out would load native code.
    private static final int WIDTH = 78;

    private static final String UNDER_WAY = "RUNNING";
    private static final String DONE = "DONE";

    private final Server server;
    private final PrintWriter out;
    private final PrintWriter err;

    ImportCall(Server server, PrintWriter out, PrintWriter err) {
        this.server = server;
        this.out = out;
        this.err = err;
    }

    /** Sends the file, waits, tells, and returns the exit code. */
    int send(String name, byte[] file) throws IOException, InterruptedException {
        return told(follow(server.post(name, file)));
    }

    /** Sends a table, waits, tells, and returns the exit code. */
    int sendTable(String name, String mapping, byte[] file)
            throws IOException, InterruptedException {
        return told(follow(server.postTable(name, mapping, file)));
    }

    /** Has a table tried, tells, and returns the exit code. */
    int tryTable(String mapping, byte[] file) throws IOException, InterruptedException {
        JsonNode trial = server.tryTable(mapping, file);
        trial.path("errors").forEach(this::complain);
        int refused = trial.path("refused").asInt();
        out.printf(
                "Tried, nothing recorded: %d measures, %d refused%n",
                trial.path("measures").asInt(), refused);
        return refused == 0 ? 0 : 1;
    }

    private int told(JsonNode end) {
        end.path("errors").forEach(this::complain);
        int failed = end.path("failed").asInt();
        out.printf(
                "%s: %d lines, %d recorded, %d repeated, %d failed, %s lines/s%n",
                end.path("state").asString(),
                end.path("lines").asInt(),
                end.path("recorded").asInt(),
                end.path("repeated").asInt(),
                failed,
                end.path("linesPerSecond").asString());
        boolean done = end.path("state").asString().equals(DONE);
        if (!done) {
            err.println("It did not come to its end. Send it again: no line is done twice.");
        }
        return done && failed == 0 ? 0 : 1;
    }

    private JsonNode follow(JsonNode posted) throws IOException, InterruptedException {
        JsonNode now = posted;
        try (ProgressBar bar = bar(now.path("lines").asInt())) {
            while (now.path("state").asString().equals(UNDER_WAY)) {
                Thread.sleep(PAUSE_MILLIS);
                now = server.find(posted.path("id").asString());
                bar.stepTo(now.path("done").asInt());
            }
        }
        return now;
    }

    private static ProgressBar bar(int lines) {
        return new ProgressBarBuilder()
                .setTaskName("import")
                .setInitialMax(lines)
                .setUnit(" lines", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .showSpeed()
                .build();
    }

    private void complain(JsonNode error) {
        String pointer = error.path("column").asString(error.path("pointer").asString(""));
        err.println(
                "line "
                        + error.path("line").asInt()
                        + (pointer.isEmpty() ? "" : " " + pointer)
                        + ": "
                        + error.path("detail").asString(""));
    }
}
