package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.core.shared.NegotiationId;

/**
 * One part of a read model stands behind the others when a late event fills a gap that all have
 * passed: the stream is read again from there.
 */
@Tag("postgresql")
class ReadAgainTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NOTEBOOK = "notebook";

    /** The event that names "first" once more, under another name, as the next of its stream. */
    private static final String LATE =
            """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number,
                aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data)
            select 'late', aggregate_identifier, sequence_number + 1, aggregate_type, time_stamp,
                payload_type, payload_revision,
                convert_to(replace(convert_from(payload, 'UTF8'), 'first', 'late'), 'UTF8'), meta_data
            from domain_event where convert_from(payload, 'UTF8') like '%"first"%'
            """;

    @TempDir Path folder;

    @Test
    void what_the_others_have_handled_is_not_handled_twice() throws SQLException {
        TestDatabase database = TestDatabase.postgresql(folder);
        try (Connection late = database.connect();
                Statement statement = late.createStatement()) {
            try (Started node = start(database)) {
                read(node, 4, write(node, "first"));
                late.setAutoCommit(false);
                assertThat(statement.executeUpdate(LATE)).isEqualTo(1);
                read(node, 4, write(node, "second"));
                reader(node).shutDown();
                giveOnePart(node, "another");
                reader(node).start();
                for (int i = 0; i < 12; i++) {
                    write(node, "all but one " + i);
                }
                read(node, 3, write(node, "all but one"));
                reader(node).shutDown();
                giveOnePart(node, null);
            }
            late.commit();
        }
        try (Started next = start(database)) {
            await().atMost(PATIENCE).until(() -> names(next).contains("late"));
            read(next, 4, write(next, "last"));
            assertThat(names(next)).doesNotHaveDuplicates().hasSize(17);
        }
    }

    private static Started start(TestDatabase database) {
        return Started.on(database, Notebook.IN_FOUR_PARTS, Notebook.Open.class);
    }

    private static void giveOnePart(Started node, @Nullable String owner) {
        node.sql()
                .sql(
                        "update processor_token set owner_node = ?, time_stamp = ?"
                                + " where processor_name = ? and segment = 0")
                .params(owner, Instant.now().plus(1, ChronoUnit.HOURS).toString(), NOTEBOOK)
                .update();
    }

    /** Waits until so many parts are read here, all to that place. */
    private static void read(Started node, int parts, long place) {
        await().atMost(PATIENCE)
                .until(() -> {
                    var read = reader(node).processingStatus().values();
                    return read.size() == parts
                            && read.stream()
                                    .allMatch(it -> it.getCurrentPosition().orElse(-1) >= place);
                });
    }

    private static StreamingEventProcessor reader(Started node) {
        return node.axon()
                .eventProcessingConfiguration()
                .eventProcessor(NOTEBOOK, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static List<String> names(Started node) {
        return node.bean(Notebook.class).names();
    }

    /** Names an anchor in talks of its own, and returns where that stands. */
    private static long write(Started node, String name) {
        NegotiationId id = new NegotiationId(UUID.randomUUID());
        node.commands().sendAndWait(Talks.open(id));
        Long version = node.commands().sendAndWait(Talks.anchor(id, name));
        return node.bean(StreamPositions.class).globalIndex(id.toString(), version);
    }
}
