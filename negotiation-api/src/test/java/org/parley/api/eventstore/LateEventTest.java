package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.core.negotiation.event.AnchorSet;
import org.parley.core.shared.NegotiationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One of two nodes has inserted an event and halts before its commit. Others go on, readers pass
 * its number, and come back for it.
 */
@Tag("postgresql")
class LateEventTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NOTEBOOK = "notebook";

    /** The longest halt that the limits allow. */
    private static final String[] SETTINGS =
            Stream.concat(
                            Stream.of(Notebook.IN_FOUR_PARTS),
                            Stream.of(
                                    "parley.database.limits.lock=60s",
                                    "parley.database.limits.statement=60s"))
                    .toArray(String[]::new);

    @TempDir static Path folder;

    private static TestDatabase database;
    private static Started halting;
    private static Started other;

    @BeforeAll
    static void start() throws SQLException {
        database = TestDatabase.postgresql(folder);
        halting = Started.on(database, SETTINGS, Notebook.Open.class);
        other = Started.on(database, SETTINGS, Notebook.Open.class);
        Pause.prepare(database);
    }

    @AfterAll
    static void stop() {
        other.close();
        halting.close();
    }

    @Test
    void readers_that_have_passed_its_number_come_back_for_it() throws SQLException {
        CompletableFuture<Void> late;
        try (Pause pause = Pause.begin(database)) {
            late = begin("late");
            pause.awaitWriter();
            List.of("a1", "a2", "a3").forEach(name -> pass(write(other, name)));
            assertThat(names()).contains("a1", "a2", "a3").doesNotContain("late");
        }
        late.join();
        isNotedOnce("late");
    }

    @Test
    void so_does_a_read_model_that_was_built_anew_meanwhile_and_one_that_is_built_after()
            throws SQLException {
        CompletableFuture<Void> late;
        try (Pause pause = Pause.begin(database)) {
            late = begin("late for the rebuilt");
            pause.awaitWriter();
            long after = write(other, "b1");
            new Rebuilt(other.context()).anew(NOTEBOOK);
            pass(after);
            assertThat(names()).contains("b1").doesNotContain("late for the rebuilt");
        }
        late.join();
        isNotedOnce("late for the rebuilt");
        new Rebuilt(halting.context()).anew(NOTEBOOK);
        isNotedOnce("late for the rebuilt");
    }

    @Test
    void so_they_do_however_many_came_meanwhile() throws SQLException {
        CompletableFuture<Void> late;
        try (Pause pause = Pause.begin(database)) {
            late = begin("late by thousands");
            pause.awaitWriter();
            appendTwelveThousand();
            pass(write(other, "c1"));
        }
        late.join();
        isNotedOnce("late by thousands");
    }

    private static CompletableFuture<Void> begin(String name) {
        NegotiationId id = new NegotiationId(UUID.randomUUID());
        halting.commands().sendAndWait(Talks.open(id));
        return CompletableFuture.runAsync(
                () -> halting.commands().sendAndWait(Talks.anchor(id, name)));
    }

    /** Names an anchor in talks of its own, and returns where that stands. */
    private static long write(Started node, String name) {
        NegotiationId id = new NegotiationId(UUID.randomUUID());
        node.commands().sendAndWait(Talks.open(id));
        Long version = node.commands().sendAndWait(Talks.anchor(id, name));
        return node.bean(StreamPositions.class).globalIndex(id.toString(), version);
    }

    /** Waits until all parts on all nodes have read it. */
    private static void pass(long written) {
        for (Started node : List.of(halting, other)) {
            await().atMost(PATIENCE)
                    .until(() -> node.bean(ViewProgress.class).of(NOTEBOOK).position() >= written);
        }
    }

    private static void appendTwelveThousand() {
        NegotiationId id = new NegotiationId(UUID.randomUUID());
        EventStorageEngine engine = other.bean(EventStorageEngine.class);
        for (int thousand = 0; thousand < 12; thousand++) {
            engine.appendEvents(
                    IntStream.range(thousand * 1000, (thousand + 1) * 1000)
                            .mapToObj(i ->
                                    new GenericDomainEventMessage<>(
                                            "NegotiationAggregate",
                                            id.toString(),
                                            i,
                                            new AnchorSet(
                                                    id, "day " + i, LocalDate.of(2016, 12, 1))))
                            .toList());
        }
    }

    private static void isNotedOnce(String name) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(names()).as(LateEventTest::readers).containsOnlyOnce(name));
    }

    /** Where each part stands, who reads it, and what was put aside. */
    private static String readers() {
        JdbcClient sql = halting.bean(JdbcClient.class);
        return sql.sql(
                                "select owner_node, segment, time_stamp, convert_from(token, 'UTF8') as token"
                                        + " from processor_token where processor_name = ?")
                        .param(NOTEBOOK)
                        .query()
                        .listOfRows()
                + "; put aside: "
                + sql.sql(
                                "select cause_type, cause_message from dead_letter where processing_group = ?")
                        .param(NOTEBOOK)
                        .query()
                        .listOfRows();
    }

    private static List<String> names() {
        return halting.bean(Notebook.class).names();
    }
}
