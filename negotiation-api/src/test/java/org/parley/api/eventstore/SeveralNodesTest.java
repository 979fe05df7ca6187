package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.core.shared.NegotiationId;

/** Two nodes on one database: they share the parts of a read model, and each can wait for both. */
@Tag("postgresql")
class SeveralNodesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NOTEBOOK = "notebook";
    @TempDir static Path folder;

    private static TestDatabase database;
    private static Started first;
    private static Started second;

    @BeforeAll
    static void start() {
        database = TestDatabase.postgresql(folder);
        first = node();
        second = node();
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
    }

    @BeforeEach
    void each_has_half() {
        await().atMost(PATIENCE).until(() -> parts(first) == 2 && parts(second) == 2);
        first.sql().sql("delete from note").update();
        first.sql().sql("delete from note_green").update();
    }

    @Test
    void a_node_that_leaves_leaves_its_parts_to_the_others() {
        second.close();
        await().atMost(PATIENCE).until(() -> parts(first) == 4);
        second = node();
    }

    @Test
    void a_silent_node_loses_its_parts_when_the_database_has_no_session_of_it_and_not_before()
            throws SQLException {
        try (Connection session = database.connect();
                Statement statement = session.createStatement()) {
            statement.execute("set application_name = 'parley slow'");
            List.of("slow", "dead").forEach(SeveralNodesTest::silent);
            await().atMost(PATIENCE).until(() -> owners().equals(List.of("slow")));
            statement.execute("set application_name = 'parley'");
            await().atMost(PATIENCE).until(() -> owners().isEmpty());
        }
        first.sql().sql("delete from processor_token where processor_name = 'held'").update();
    }

    /** It was last heard of five seconds ago, and holds a part. */
    private static void silent(String node) {
        first.sql()
                .sql(
                        "insert into node (node_id, started_at, seen_at) values"
                                + " (?, current_timestamp, current_timestamp - interval '5' second)")
                .param(node)
                .update();
        first.sql()
                .sql(
                        "insert into processor_token (processor_name, segment, time_stamp, owner_node)"
                                + " values ('held', ?, '2026-01-01T00:00:00Z', ?)")
                .params(node.hashCode(), node)
                .update();
    }

    private static List<String> owners() {
        return first.sql()
                .sql(
                        "select owner_node from processor_token"
                                + " where processor_name = 'held' and owner_node is not null")
                .query(String.class)
                .list();
    }

    @Test
    void each_event_is_noted_once_and_seen_after_its_writing_on_every_node() {
        for (int i = 0; i < 40; i++) {
            Started writer = i % 2 == 0 ? first : second;
            Started reader = i % 3 == 0 ? first : second;
            String name = "anchor " + i;
            long written = write(writer, name);
            assertThat(reader.bean(ViewPositions.class).await(NOTEBOOK, written, PATIENCE))
                    .isTrue();
            assertThat(notebook(reader).names()).containsOnlyOnce(name);
        }
    }

    @Test
    void what_one_node_builds_anew_all_read_and_what_comes_meanwhile_comes_once() {
        List<String> names = IntStream.range(10, 40).mapToObj(i -> "reset " + i).toList();
        names.subList(0, 20).forEach(name -> write(second, name));
        Thread others =
                Thread.ofPlatform()
                        .start(() -> names.subList(20, 30).forEach(name -> write(second, name)));
        second.bean(Rebuilds.class).begin(NOTEBOOK);
        new Rebuilt(first.context()).anew(NOTEBOOK);
        await().atMost(PATIENCE).until(() -> !others.isAlive());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(noted(names)).containsExactlyElementsOf(names));
    }

    @Test
    void what_a_read_model_does_not_handle_is_not_waited_for_but_what_came_before_it_is() {
        for (Started node : List.of(first, second)) {
            reader(node).shutDown();
        }
        NegotiationId id = new NegotiationId(UUID.randomUUID());
        Long opened = first.commands().sendAndWait(Talks.open(id));
        assertThat(isSeen(id, opened)).isTrue();
        Long named = first.commands().sendAndWait(Talks.anchor(id, "waited for"));
        Long dated = first.commands().sendAndWait(Talks.date(id, "waited for"));
        assertThat(isSeen(id, named)).isFalse();
        assertThat(isSeen(id, dated)).isFalse();
        reader(second).start();
        reader(first).start();
        await().atMost(PATIENCE).until(() -> isSeen(id, dated));
    }

    private static boolean isSeen(NegotiationId id, long version) {
        long written = first.bean(StreamPositions.class).globalIndex(id.toString(), version);
        return first.bean(ViewPositions.class).await(NOTEBOOK, written, Duration.ofMillis(200));
    }

    @Test
    void progress_tells_of_all_parts_on_each_node() {
        long written = write(first, "anchor");
        for (Started node : List.of(first, second)) {
            ViewProgress progress = node.bean(ViewProgress.class);
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(progress.of(NOTEBOOK).position())
                                    .isGreaterThanOrEqualTo(written));
        }
    }

    @Test
    void both_have_the_same_secrets() {
        List<String> names = IntStream.range(0, 20).mapToObj(i -> "secret " + i).toList();
        byte[][] made = new byte[names.size()][];
        Thread other =
                Thread.ofPlatform()
                        .start(() -> {
                            for (int i = 0; i < made.length; i++) {
                                made[i] = second.bean(SharedSecrets.class).named(names.get(i));
                            }
                        });
        for (String name : names) {
            first.bean(SharedSecrets.class).named(name);
        }
        await().atMost(PATIENCE).until(() -> !other.isAlive());
        for (int i = 0; i < made.length; i++) {
            assertThat(first.bean(SharedSecrets.class).named(names.get(i))).isEqualTo(made[i]);
        }
    }

    private static List<String> noted(List<String> names) {
        return notebook(first).names().stream().filter(names::contains).toList();
    }

    private static Started node() {
        return Started.on(database, Notebook.IN_FOUR_PARTS, Notebook.Open.class);
    }

    /** Names an anchor in talks of its own, and returns where that stands. */
    private static long write(Started node, String name) {
        NegotiationId id = new NegotiationId(UUID.randomUUID());
        node.commands().sendAndWait(Talks.open(id));
        Long version = node.commands().sendAndWait(Talks.anchor(id, name));
        return node.bean(StreamPositions.class).globalIndex(id.toString(), version);
    }

    private static int parts(Started node) {
        return reader(node).processingStatus().size();
    }

    private static StreamingEventProcessor reader(Started node) {
        return node.axon()
                .eventProcessingConfiguration()
                .eventProcessor(NOTEBOOK, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static Notebook notebook(Started node) {
        return node.bean(Notebook.class);
    }
}
