package org.parley.api.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.parley.api.milestone.Promised.ok;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.database.TestDatabase;
import tools.jackson.databind.JsonNode;

/** What falls due while nobody is there is recorded once by whoever comes next. */
class DeadlinesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Class<?>[] MOVED = {MovedClock.Wiring.class};

    @TempDir Path folder;

    @AfterEach
    void the_clock_goes_right_again() {
        MovedClock.ahead(Duration.ZERO);
    }

    @Test
    @Tag("database")
    void what_fell_due_while_the_house_was_down_is_recorded_once_and_dated_to_that_moment() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate due = today.plusDays(3);
        TestDatabase database = TestDatabase.in(folder);
        Promised promised;
        Promised lapsing;
        String notice;
        try (House house = House.with(MOVED, database, "--parley.deadlines.every=50ms")) {
            promised = Promised.due(house, due.toString(), 2);
            Promised there = promised;
            await().atMost(PATIENCE).until(() -> there.history("DueDateNeared").size() == 2);
            lapsing = Promised.due(house, due.toString(), 1);
            notice = give(lapsing);
            assertThat(promised.history("DueDateMissed")).isEmpty();
        }
        MovedClock.ahead(Duration.ofDays(5));
        try (House house = House.with(MOVED, database, "--parley.deadlines.every=50ms")) {
            Promised there = promised.in(house);
            Promised lapsed = lapsing.in(house);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> {
                        assertThat(there.history("DueDateMissed")).hasSize(2);
                        assertThat(lapsed.history("NoticePeriodEnded")).hasSize(1);
                    });
            JsonNode missed = there.history("DueDateMissed").getFirst();
            assertThat(missed.path("actor").asString()).isEqualTo("system");
            assertThat(missed.path("occurredOn").asString())
                    .isEqualTo(due.plusDays(1) + "T00:00:00Z");
            assertThat(lapsed.read().path("standing").asString()).isEqualTo("LAPSED");
            assertThat(lapsed.read().at("/snapbackNotices/0/id").asString()).isEqualTo(notice);
            // a measure that has lapsed misses no date that comes later
            assertThat(lapsed.history("DueDateMissed")).isEmpty();
            // whoever looks again finds nothing more
            long events = house.events();
            await().pollDelay(Duration.ofMillis(500)).until(() -> true);
            assertThat(house.events()).isEqualTo(events);
            assertThat(there.history("DueDateNeared")).hasSize(2);
        }
    }

    @Test
    @Tag("postgresql")
    void of_two_nodes_that_look_at_once_one_records_each() {
        TestDatabase database = TestDatabase.postgresql(folder);
        try (House first = House.on(database, "--parley.deadlines.every=100ms");
                House second = House.on(database, "--parley.deadlines.every=100ms")) {
            Promised promised = Promised.due(first, "2020-01-01", 40);
            await().atMost(PATIENCE).until(() -> promised.history("DueDateMissed").size() >= 40);
            await().pollDelay(Duration.ofSeconds(1)).until(() -> true);

            List<JsonNode> missed = promised.in(second).history("DueDateMissed");
            Set<String> milestones =
                    missed.stream()
                            .map(one -> one.at("/data/milestoneId").asString())
                            .collect(Collectors.toSet());
            assertThat(missed).hasSize(40);
            assertThat(milestones).hasSize(40);
        }
    }

    private static String give(Promised promised) {
        Reply given =
                promised.post(
                        "goc.head",
                        "/measures/" + promised.measure() + "/snapback-notices",
                        "{\"period\": \"P2D\", \"reason\": \"not done\"}");
        ok(given);
        return given.id();
    }
}
