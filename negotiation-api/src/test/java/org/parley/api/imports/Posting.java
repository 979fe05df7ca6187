package org.parley.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import tools.jackson.databind.JsonNode;

/** A login that posts files, and waits for their ends. */
record Posting(House house, String login) {

    private static final String IMPORTS = "/api/v1/imports";

    Reply post(String name, String file) {
        return send(IMPORTS + "?name=" + name, file);
    }

    /** Posts a file that has no name. */
    Reply post(String file) {
        return send(IMPORTS, file);
    }

    private Reply send(String path, String file) {
        return house.post(login, path, file, "Content-Type", "application/x-ndjson");
    }

    /** The import as it is when it has ended. */
    JsonNode done(String name, String... lines) {
        return ended(post(name, String.join("\n", lines)));
    }

    /** What was posted, as it is when it has ended. */
    JsonNode ended(Reply posted) {
        assertThat(posted.status()).as(posted.toString()).isEqualTo(202);
        String place = String.valueOf(posted.header("Location"));
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !at(place).path("state").asString().equals("RUNNING"));
        return at(place);
    }

    JsonNode at(String place) {
        return house.get(login, place).json();
    }

    static List<String> errors(JsonNode done) {
        return done.path("errors")
                .valueStream()
                .map(e ->
                        e.path("line").asInt()
                                + " "
                                + e.path("pointer").asString("-")
                                + " "
                                + e.path("type").asString().replace("/problems/", ""))
                .toList();
    }

    static String counts(JsonNode done) {
        return "%s: %d of %d, recorded %d, repeated %d, failed %d"
                .formatted(
                        done.path("state").asString(),
                        done.path("done").asInt(),
                        done.path("lines").asInt(),
                        done.path("recorded").asInt(),
                        done.path("repeated").asInt(),
                        done.path("failed").asInt());
    }
}
