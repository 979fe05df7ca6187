package org.parley.api.eventstore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.Started;
import org.parley.api.eventstore.Talks;
import org.parley.core.shared.NegotiationId;

/** Two nodes on one database keep one ledger, also when an event comes late. */
@Tag("postgresql")
class LateLeafTest {

    private static final String LIKE_THE_LAST =
            """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number,
                aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data)
            select ?, aggregate_identifier, sequence_number + 1,
                aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data
            from domain_event where aggregate_identifier = ? order by sequence_number desc limit 1
            """;

    @TempDir static Path folder;

    private static TestDatabase database;
    private static Started one;
    private static Started other;

    @BeforeAll
    static void start() {
        database = TestDatabase.postgresql(folder);
        one = Started.on(database, new String[0]);
        other = Started.on(database, new String[0]);
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
    }

    @Test
    void an_event_that_comes_late_gets_a_leaf_behind_those_that_are_there() throws SQLException {
        NegotiationId late = new NegotiationId(UUID.randomUUID());
        one.commands().sendAndWait(Talks.open(late));
        try (Connection halting = database.connect()) {
            halting.setAutoCommit(false);
            try (PreparedStatement insert = halting.prepareStatement(LIKE_THE_LAST)) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, late.toString());
                assertThat(insert.executeUpdate()).isEqualTo(1);
            }
            for (int i = 0; i < 5; i++) {
                other.commands().sendAndWait(Talks.open(new NegotiationId(UUID.randomUUID())));
            }
            LedgerTest.covered(one);
            assertThat(one.bean(Comparison.class).compare().holds()).isTrue();
            halting.commit();
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> leavesOf(late).size() == 4);
        NumberedLeaf last = leavesOf(late).getLast();
        assertThat(last.index()).isEqualTo(one.bean(LeafTable.class).size() - 1);
        assertThat(last.event()).isLessThan(one.bean(LeafTable.class).lastEvent());
        assertThat(last.leaf().previous()).isEqualTo(leavesOf(late).get(2).hash());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> one.bean(Ledger.class).covers(last.event()));
        assertThat(other.bean(Comparison.class).compare().findings()).isEmpty();
    }

    @Test
    void two_nodes_that_write_at_once_keep_one_ledger_without_a_hole() {
        List<CompletableFuture<Void>> writers =
                IntStream.range(0, 8)
                        .mapToObj(i ->
                                CompletableFuture.runAsync(() -> write(i % 2 == 0 ? one : other)))
                        .toList();
        writers.forEach(CompletableFuture::join);
        LedgerTest.covered(one);
        long size = one.bean(LeafTable.class).size();
        assertThat(one.bean(LeafTable.class).range(0, size))
                .extracting(NumberedLeaf::index)
                .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
        assertThat(one.bean(Comparison.class).compare().findings()).isEmpty();
        assertThat(one.sql().sql("select count(*) from domain_event").query(Long.class).single())
                .isEqualTo(
                        one.sql()
                                .sql("select count(event_index) from ledger_leaf")
                                .query(Long.class)
                                .single());
    }

    private static void write(Started node) {
        for (int i = 0; i < 20; i++) {
            node.commands().sendAndWait(Talks.open(new NegotiationId(UUID.randomUUID())));
        }
    }

    private static List<NumberedLeaf> leavesOf(NegotiationId id) {
        return one.bean(LeafTable.class).ofStreams(List.of(id.toString()), 0, Long.MAX_VALUE, 100);
    }
}
