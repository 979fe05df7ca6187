package org.parley.api.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.parley.api.milestone.Promised.ok;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.parley.api.database.TestDatabase;
import org.parley.api.milestone.MovedClock;
import tools.jackson.databind.JsonNode;

/** An acknowledgement that does not come is found out once, also by whoever was down meanwhile. */
class AcknowledgementClockTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Class<?>[] MOVED = {MovedClock.Wiring.class};
    private static final String EVERY = "--parley.deadlines.every=50ms";

    @TempDir Path folder;

    @AfterEach
    void the_clock_goes_right_again() {
        MovedClock.ahead(Duration.ZERO);
    }

    @Test
    @Tag("database")
    void what_nobody_answered_while_the_house_was_down_rises_once_and_is_dated_to_that_moment() {
        TestDatabase database = TestDatabase.in(folder);
        Table table;
        String silent;
        String answered;
        String closed;
        try (House house = House.with(MOVED, database, EVERY)) {
            table = Table.open(house);
            silent = report(table, "PT2H");
            answered = report(table, "PT2H");
            closed = report(table, "PT2H");
            say(table, "farc.head", answered, "ACKNOWLEDGED");
            say(table, "goc.head", closed, "CLOSED");
            assertThat(unanswered(house, table)).isEmpty();
        }
        MovedClock.ahead(Duration.ofHours(5));
        try (House house = House.with(MOVED, database, EVERY)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(unanswered(house, table)).hasSize(1));
            JsonNode entry = unanswered(house, table).getFirst();
            assertThat(entry.path("actor").asString()).isEqualTo("system");
            assertThat(entry.at("/data/incidentId").asString()).isEqualTo(silent);
            assertThat(entry.path("occurredOn").asString())
                    .isEqualTo(entry.at("/data/answerBy").asString());
            JsonNode incident = house.get("manager", "/api/v1/incidents/" + silent).json();
            assertThat(incident.path("level").asInt()).isEqualTo(4);
            assertThat(incident.at("/acknowledgement/status").asString()).isEqualTo("OVERDUE");
            assertThat(incident.at("/acknowledgement/unanswered").asBoolean()).isTrue();
            assertThat(Instant.parse(incident.at("/acknowledgement/due").asString()))
                    .isBefore(Instant.now().plus(Duration.ofHours(3)));
            // whoever looks again finds nothing more
            long events = house.events();
            await().pollDelay(Duration.ofMillis(500)).until(() -> true);
            assertThat(house.events()).isEqualTo(events);
            assertThat(status(house, answered)).isEqualTo("IN_TIME");
            assertThat(status(house, closed)).isEqualTo("EXCUSED");
        }
    }

    @Test
    @Tag("postgresql")
    void of_two_nodes_that_look_at_once_one_records_each() {
        TestDatabase database = TestDatabase.postgresql(folder);
        try (House first = House.on(database, "--parley.deadlines.every=10ms");
                House second = House.on(database, "--parley.deadlines.every=10ms")) {
            Table table = Table.open(first);
            for (int i = 0; i < 20; i++) {
                report(table, "PT0.5S");
            }
            await().atMost(PATIENCE).until(() -> unanswered(second, table).size() >= 20);
            await().pollDelay(Duration.ofSeconds(1)).until(() -> true);

            Set<String> incidents =
                    unanswered(second, table).stream()
                            .map(one -> one.at("/data/incidentId").asString())
                            .collect(Collectors.toSet());
            assertThat(unanswered(second, table)).hasSize(20);
            assertThat(incidents).hasSize(20);
        }
    }

    private static String report(Table table, String within) {
        Reply reply =
                table.post(
                        "goc.head",
                        "/incidents",
                        "{\"title\": \"Shots\", \"severity\": 3, \"responseWithin\": \"%s\"}"
                                .formatted(within));
        ok(reply);
        return reply.id();
    }

    private static void say(Table table, String login, String incident, String step) {
        ok(
                table.house()
                        .post(
                                login,
                                "/api/v1/incidents/" + incident + "/steps",
                                "{\"step\": \"" + step + "\"}"));
    }

    private static String status(House house, String incident) {
        return house.get("manager", "/api/v1/incidents/" + incident)
                .json()
                .at("/acknowledgement/status")
                .asString();
    }

    private static List<JsonNode> unanswered(House house, Table table) {
        Reply reply =
                house.get("auditor", table.path("/history?limit=500&type=IncidentUnanswered"));
        ok(reply);
        return reply.json().path("items").valueStream().toList();
    }
}
