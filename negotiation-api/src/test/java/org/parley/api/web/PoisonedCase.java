package org.parley.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** A whole case, told over HTTP with payloads in all of its texts. */
record PoisonedCase(House house, String negotiation) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static PoisonedCase toldTo(House house) {
        JsonNode done = imported(house, new Payloads().poisoned(resource()));
        assertThat(done.path("failed").asInt()).as(done.toString()).isZero();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> house.get("manager", "/api/v1/negotiations").text().contains("xqz"));
        String id =
                house.get("manager", "/api/v1/negotiations")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("title").asString().contains(Payloads.MARK))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asString();
        return new PoisonedCase(house, id);
    }

    private static JsonNode imported(House house, String file) {
        Reply posted =
                house.post(
                        "secretariat",
                        "/api/v1/imports",
                        file,
                        "Content-Type",
                        "application/x-ndjson");
        assertThat(posted.status()).as(posted.toString()).isEqualTo(202);
        String place = String.valueOf(posted.header("Location"));
        await().atMost(Duration.ofMinutes(3))
                .until(() -> !house.get("secretariat", place).text().contains("RUNNING"));
        return house.get("secretariat", place).json();
    }

    /** Where something of the case is: by its id, or by the ids that stand in its dossier. */
    List<String> places(Way way) {
        if (!way.path().contains("{")) {
            return List.of(way.path(), way.path() + "?negotiationId=" + negotiation);
        }
        String inside = way.path().replace("{negotiationId}", negotiation);
        if (!inside.contains("{")) {
            return List.of(inside);
        }
        return ids(inside).map(id -> inside.replaceAll("\\{[^}]+}", id)).toList();
    }

    private Stream<String> ids(String path) {
        String things = path.contains("milestone") ? "milestones" : "measures";
        String list = "/api/v1/" + things + "?limit=3&negotiationId=" + negotiation;
        return Stream.concat(
                ID.matcher(house.get("manager", list).text())
                        .results()
                        .map(found -> found.group())
                        .distinct()
                        .limit(3),
                Stream.of("absent", "goc.head"));
    }

    private static String resource() {
        try {
            return new ClassPathResource("/scenarios/colombia.ndjson")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
