package org.parley.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import tools.jackson.databind.JsonNode;

/** Read models that a server builds anew, one after the other. */
final class RebuildCall {

    private static final long PAUSE_MILLIS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    // Given, as finding it out would load native code.
    private static final int WIDTH = 78;

    private static final String UNDER_WAY = "REBUILDING";

    private final Server server;
    private final PrintWriter out;
    private final PrintWriter err;

    RebuildCall(Server server, PrintWriter out, PrintWriter err) {
        this.server = server;
        this.out = out;
        this.err = err;
    }

    /**
     * Has them rebuilt, follows that to its end, and returns the exit code.
     *
     * @param names of which; none means all
     */
    int rebuild(List<String> names) throws IOException, InterruptedException {
        for (String name : names.isEmpty() ? server.readModels() : names) {
            JsonNode end = follow(name, server.rebuild(name));
            if (end.path("state").asString().equals(UNDER_WAY)) {
                err.println(
                        name
                                + ": no server answers any more. It goes on when one is started again.");
                return 1;
            }
            out.printf(
                    "%s: rebuilt, %d events/s, %s%n",
                    name, end.path("eventsPerSecond").asLong(), end.path("state").asString());
        }
        return 0;
    }

    /** A server that is away is waited for: the next one goes on where it stopped. */
    private JsonNode follow(String name, JsonNode begun) throws InterruptedException {
        JsonNode now = begun;
        try (ProgressBar bar = bar(name)) {
            long heard = System.nanoTime();
            while (now.path("state").asString().equals(UNDER_WAY)
                    && System.nanoTime() - heard < PATIENCE.toNanos()) {
                show(bar, now);
                Thread.sleep(PAUSE_MILLIS);
                Optional<JsonNode> news = server.readModel(name);
                if (news.isPresent()) {
                    now = news.get();
                    heard = System.nanoTime();
                }
            }
            show(bar, now);
        }
        return now;
    }

    private static void show(ProgressBar bar, JsonNode now) {
        bar.stepTo(now.path("percent").asInt());
        JsonNode left = now.path("secondsLeft");
        String speed = now.path("eventsPerSecond").asLong() + " events/s";
        String trouble = now.path("trouble").asString("");
        bar.setExtraMessage(
                speed
                        + (left.isNumber() ? ", " + left.asLong() + " s left" : "")
                        + (trouble.isEmpty() ? "" : ", held up: " + trouble));
    }

    private static ProgressBar bar(String name) {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(100)
                .setUnit("%", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .hideEta()
                .build();
    }
}
