package org.parley.benchmark.ours;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.parley.api.eventstore.StreamPositions;
import org.parley.api.eventstore.ledger.Evidence;
import org.parley.api.eventstore.ledger.Ledger;
import org.parley.projections.ledger.note.Checkpoint;
import org.springframework.context.ApplicationContext;

/** Writes the evidence of everything into a file, each leaf with its event. */
record Exporting(ApplicationContext application) {

    private static final long PATIENCE = Duration.ofMinutes(10).toNanos();

    Map<String, Object> export(Path file) throws IOException, InterruptedException {
        awaitLeaves();
        Ledger ledger = application.getBean(Ledger.class);
        Evidence evidence = application.getBean(Evidence.class);
        long size = Checkpoint.parse(ledger.checkpoint().orElseThrow().text()).size();
        long begin = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            evidence.ofEverything("everything", _ -> true).to(out);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return Map.of(
                "events", size, "speed", size / seconds, "key", ledger.key().orElseThrow().text());
    }

    private void awaitLeaves() throws InterruptedException {
        long newest = application.getBean(StreamPositions.class).newest();
        long end = System.nanoTime() + PATIENCE;
        while (!application.getBean(Ledger.class).covers(newest)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the ledger is late");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
