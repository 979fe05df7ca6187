package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.shared.NegotiationId;

/** On H2 there is one write transaction at a time: whoever halts before its commit halts all. */
@Tag("h2")
class LateEventOnH2Test {

    private static final String LIKE_THE_LAST =
            """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number,
                aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data)
            select ?, aggregate_identifier, sequence_number + 1,
                aggregate_type, time_stamp, payload_type, payload_revision, ?, meta_data
            from domain_event where global_index = ?
            """;

    private final NegotiationId table = new NegotiationId(UUID.randomUUID());
    private final NegotiationId other = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    private Started house;

    @BeforeEach
    void start() {
        house = Started.with(folder, Notebook.POOLED, Notebook.Open.class);
        house.commands().sendAndWait(Talks.open(table));
        house.commands().sendAndWait(Talks.open(other));
        house.commands().sendAndWait(Talks.anchor(table, "first"));
    }

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void nobody_is_given_a_number_while_one_has_inserted_and_not_committed() throws SQLException {
        CompletableFuture<Void> after;
        try (Connection halting = house.bean(DataSource.class).getConnection()) {
            halting.setAutoCommit(false);
            insertLikeTheLast(halting);
            after =
                    CompletableFuture.runAsync(
                            () -> house.commands().sendAndWait(Talks.anchor(other, "after")));
            await().during(Duration.ofMillis(500)).until(() -> !after.isDone());
            halting.commit();
        }
        after.join();
        Notebook notebook = house.bean(Notebook.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> notebook.names().contains("after"));
        assertThat(notebook.names()).containsExactly("after", "first", "halts");
        assertThat(house.bean(StreamPositions.class).globalIndex(table.toString(), 4))
                .isLessThan(house.bean(StreamPositions.class).globalIndex(other.toString(), 3));
    }

    private void insertLikeTheLast(Connection connection) throws SQLException {
        long last = house.bean(StreamPositions.class).newest();
        byte[] payload =
                house.sql()
                        .sql("select payload from domain_event where global_index = ?")
                        .param(last)
                        .query(byte[].class)
                        .single();
        String halts = new String(payload, StandardCharsets.UTF_8).replace("first", "halts");
        try (PreparedStatement insert = connection.prepareStatement(LIKE_THE_LAST)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setBytes(2, halts.getBytes(StandardCharsets.UTF_8));
            insert.setLong(3, last);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }
}
