package org.parley.api.eventstore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.SharedSecrets;
import org.parley.api.eventstore.Started;
import org.parley.api.eventstore.Talks;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.ledger.evidence.Verdict;
import org.parley.projections.ledger.evidence.Verifier;
import org.parley.projections.ledger.note.Policy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A superuser took off the triggers and changed what is recorded, in one transaction at a time. */
class HarmedDatabaseTest {

    private static final int TABLES = 12;

    @TempDir Path folder;

    private Started house;
    private Connection connection;
    private JdbcClient superuser;
    private JdbcTemplate batches;

    @BeforeEach
    void something_was_recorded_and_signed() throws SQLException {
        TestDatabase database = TestDatabase.in(folder);
        house = Started.on(database, new String[0]);
        for (int i = 0; i < TABLES; i++) {
            NegotiationId table = new NegotiationId(UUID.randomUUID());
            house.commands().sendAndWait(Talks.open(table));
            house.commands().sendAndWait(Talks.anchor(table, "D-Day"));
            house.commands().sendAndWait(Talks.date(table, "D-Day"));
        }
        LedgerTest.covered(house);
        connection =
                TestDatabase.isPostgresql()
                        ? database.connect()
                        : house.bean(DataSource.class).getConnection();
        SingleConnectionDataSource one = new SingleConnectionDataSource(connection, true);
        superuser = JdbcClient.create(one);
        batches = new JdbcTemplate(one);
        Triggers.off(superuser);
        connection.setAutoCommit(false);
    }

    @AfterEach
    void stop() throws SQLException {
        connection.rollback();
        connection.close();
        house.close();
    }

    @Test
    void of_a_hundred_mutations_each_is_found_and_named_and_the_unharmed_holds()
            throws SQLException, IOException {
        mutate(100, new Random(100));
    }

    @Test
    @Tag("campaign")
    void of_10000_mutations_each_is_found_and_named() throws SQLException, IOException {
        mutate(10_000, new Random(10_000));
    }

    @Test
    void nothing_is_signed_on_top_of_leaves_that_were_changed() throws SQLException {
        superuser
                .sql("update ledger_leaf set leaf_hash = payload_hash where leaf_index = 3")
                .update();
        connection.commit();
        long signed = house.bean(CheckpointTable.class).last().orElseThrow().size();
        NegotiationId table = new NegotiationId(UUID.randomUUID());
        house.commands().sendAndWait(Talks.open(table));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.bean(LedgerRounds.class).trouble() != null);
        assertThat(house.bean(LedgerRounds.class).trouble())
                .isEqualTo("the leaves before " + signed + " are not those that were signed");
        assertThat(house.bean(CheckpointTable.class).last().orElseThrow().size()).isEqualTo(signed);
        assertThat(house.bean(Comparison.class).compare())
                .satisfies(found -> assertThat(found.holds()).isFalse());
    }

    @Test
    void the_last_leaves_are_missed_when_they_are_cut_off() throws SQLException {
        long size = house.bean(LeafTable.class).size();
        superuser.sql("delete from ledger_leaf where leaf_index = ?").param(size - 1).update();
        Findings found = comparison().compare();
        assertThat(found.findings())
                .extracting(Finding::field)
                .containsAnyOf("checkpoint", "event");
        assertThatThrownBy(() -> notary().sign()).isInstanceOf(LedgerHarmed.class);
    }

    private void mutate(int times, Random random) throws SQLException, IOException {
        assertThat(comparison().compare().findings()).isEmpty();
        assertThat(verdict()).isInstanceOf(Verdict.Holds.class);
        List<Long> events =
                superuser
                        .sql("select global_index from domain_event order by global_index")
                        .query(Long.class)
                        .list();
        for (int i = 0; i < times; i++) {
            Mutation mutation = Mutation.values()[i % Mutation.values().length];
            long event = events.get(random.nextInt(events.size()));
            String what = mutation + " of event " + event + ", number " + i;
            mutation.to(superuser, event, random);
            assertThat(comparison().compare().findings())
                    .as(what)
                    .extracting(Finding::field)
                    .contains(mutation.field(event == events.getLast()));
            if (mutation.isInFiles()) {
                assertThat(verdict()).as(what).isInstanceOf(Verdict.Broken.class);
            }
            connection.rollback();
        }
        assertThat(comparison().compare().findings()).isEmpty();
        assertThat(verdict()).isInstanceOf(Verdict.Holds.class);
    }

    private LeafTable leaves() {
        return new LeafTable(superuser, batches);
    }

    private LogKeys keys() {
        return new LogKeys(superuser, house.bean(SharedSecrets.class), "");
    }

    private Comparison comparison() {
        return new Comparison(
                new EventTable(superuser),
                leaves(),
                new CheckpointTable(superuser),
                new GapTable(superuser),
                keys(),
                keys()::trusted,
                () -> null);
    }

    private Notary notary() {
        return new Notary(
                leaves(),
                new StoredTree(superuser, batches),
                new CheckpointTable(superuser),
                keys(),
                Clock.systemUTC());
    }

    /** What somebody finds in a file that was exported of the harmed tables, if there is one. */
    private Verdict verdict() throws IOException {
        Evidence evidence =
                new Evidence(
                        new EventTable(superuser),
                        leaves(),
                        new StoredTree(superuser, batches),
                        new CheckpointTable(superuser),
                        keys(),
                        Quorums.NONE,
                        Clock.systemUTC());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            evidence.ofEverything("everything", _ -> true).to(file);
        } catch (LedgerHarmed harmed) {
            return new Verdict.Broken(0, "file", String.valueOf(harmed.getMessage()));
        }
        return new Verifier(Policy.of(house.bean(Ledger.class).key().orElseThrow()), _ -> {})
                .verify(new ByteArrayInputStream(file.toByteArray()));
    }
}
