package org.parley.api.eventstore.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.note.SignedNote;

/**
 * Where published checkpoints go, so that somebody else has them: a file, always whole, and an
 * address that they are posted to.
 */
record CheckpointsOut(@Nullable Path file, @Nullable URI webhook) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FIRST_REFUSAL = 300;

    static CheckpointsOut of(String file, String webhook) {
        return new CheckpointsOut(
                file.isEmpty() ? null : Path.of(file).toAbsolutePath(),
                webhook.isEmpty() ? null : URI.create(webhook));
    }

    boolean isNowhere() {
        return file == null && webhook == null;
    }

    /** Puts it into the file, which holds the old one until it holds the new one. */
    void write(SignedNote note) throws IOException {
        if (file != null) {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, note.toString());
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Posts it; whoever answers with an error gets it again. */
    void post(SignedNote note, HttpClient client) throws IOException, InterruptedException {
        if (webhook != null) {
            HttpResponse<Void> answer =
                    client.send(
                            HttpRequest.newBuilder(webhook)
                                    .timeout(PATIENCE)
                                    .header("Content-Type", "text/plain; charset=utf-8")
                                    .POST(HttpRequest.BodyPublishers.ofString(note.toString()))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() >= FIRST_REFUSAL) {
                throw new IOException(webhook + " answers " + answer.statusCode());
            }
        }
    }
}
