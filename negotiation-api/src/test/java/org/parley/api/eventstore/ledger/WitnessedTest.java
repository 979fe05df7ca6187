package org.parley.api.eventstore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.Started;
import org.parley.api.eventstore.Talks;
import org.parley.api.witness.WitnessServer;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.ledger.evidence.Verdict;
import org.parley.projections.ledger.evidence.Verifier;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.note.Policy;
import org.parley.projections.ledger.note.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A house with a witness that must cosign, and with places where checkpoints go. */
class WitnessedTest {

    private final StringWriter alarm = new StringWriter();
    private final List<String> posted = new CopyOnWriteArrayList<>();

    @TempDir Path folder;

    private TestDatabase database;
    private HttpServer webhook;
    private WitnessServer witness;
    private NoteKey log;
    private int port;

    @BeforeEach
    void the_log_has_a_key_and_the_witness_knows_it() throws IOException {
        database = TestDatabase.in(folder);
        webhook = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        webhook.createContext(
                "/",
                exchange -> {
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    posted.add(new String(body, StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        webhook.start();
        try (Started house = Started.on(database, new String[0])) {
            house.commands().sendAndWait(Talks.open(new NegotiationId(UUID.randomUUID())));
            LedgerTest.covered(house);
            log = house.bean(Ledger.class).key().orElseThrow();
        }
        witness = witness(0);
        port = witness.port();
    }

    @AfterEach
    void stop() throws IOException {
        witness.close();
        webhook.stop(0);
    }

    @Test
    void a_checkpoint_is_published_when_it_is_cosigned_and_goes_to_a_file_and_an_address()
            throws IOException {
        try (Started house = Started.on(database, settings())) {
            house.commands().sendAndWait(Talks.open(new NegotiationId(UUID.randomUUID())));
            SignedNote published = LedgerTest.covered(house);
            assertThat(published.signedBy(List.of(log, witness.key())))
                    .containsExactly(log, witness.key());
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> posted.contains(published.toString()));
            assertThat(folder.resolve("checkpoint")).hasContent(published.toString());
            assertThat(export(house, policy())).isInstanceOf(Verdict.Holds.class);
        }
    }

    @Test
    void without_its_witness_nothing_newer_is_published_and_with_it_the_newest_is()
            throws IOException {
        try (Started house = Started.on(database, settings())) {
            long before = Checkpoint.parse(LedgerTest.covered(house).text()).size();
            witness.close();
            house.commands().sendAndWait(Talks.open(new NegotiationId(UUID.randomUUID())));
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            house.bean(CheckpointTable.class).last().orElseThrow().size() > before);
            assertThat(size(house)).isEqualTo(before);
            witness = witness(port);
            await().atMost(Duration.ofSeconds(30)).until(() -> size(house) > before);
        }
    }

    @Test
    void a_history_that_was_rewritten_and_signed_again_gets_no_cosignature_of_the_witness()
            throws IOException, SQLException {
        try (Started house = Started.on(database, settings())) {
            LedgerTest.covered(house);
        }
        rewrite();
        try (Started house = Started.on(database, settings())) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> house.bean(CheckpointTable.class).last().isPresent());
            house.commands().sendAndWait(Talks.open(new NegotiationId(UUID.randomUUID())));
            await().atMost(Duration.ofSeconds(30)).until(() -> alarm.toString().contains("ALARM"));
            assertThat(house.bean(Comparison.class).compare().findings()).isEmpty();
            assertThat(house.bean(Ledger.class).checkpoint()).isEmpty();
        }
        try (Started house = Started.on(database, new String[0])) {
            LedgerTest.covered(house);
            assertThat(export(house, Policy.of(log))).isInstanceOf(Verdict.Holds.class);
            assertThat(export(house, policy()).toString())
                    .startsWith("line 2, note: is not cosigned");
        }
    }

    /** Somebody with the database and the keys changes the past and has the ledger made anew. */
    private void rewrite() throws SQLException {
        try (Started house = Started.on(database, new String[0]);
                Connection owner =
                        TestDatabase.isPostgresql()
                                ? database.connect()
                                : house.bean(DataSource.class).getConnection()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            Triggers.off(sql);
            house.bean(LedgerRounds.class).stop();
            sql.sql("update domain_event set time_stamp = '2015-01-01T00:00:00.000Z'").update();
            for (String table :
                    List.of(
                            "ledger_cosignature",
                            "ledger_checkpoint",
                            "ledger_statement",
                            "ledger_tile",
                            "ledger_leaf")) {
                sql.sql("delete from " + table).update();
            }
        }
    }

    private String[] settings() throws IOException {
        Path witnesses = folder.resolve("witnesses");
        Files.writeString(
                witnesses,
                "witness a %s http://127.0.0.1:%d\nquorum a\n"
                        .formatted(witness.key().text(), port));
        return new String[] {
            "parley.ledger.witnesses=" + witnesses,
            "parley.ledger.origin=" + log.name(),
            "parley.ledger.checkpoint-file=" + folder.resolve("checkpoint"),
            "parley.ledger.webhook=http://127.0.0.1:" + webhook.getAddress().getPort() + "/in"
        };
    }

    private Policy policy() {
        return Policy.parse(
                "log %s\nwitness a %s\nquorum a\n".formatted(log.text(), witness.key().text()));
    }

    private WitnessServer witness(int on) throws IOException {
        return WitnessServer.start(
                "witness.example/a",
                folder.resolve("witness"),
                List.of(log),
                new InetSocketAddress("127.0.0.1", on),
                new PrintWriter(alarm));
    }

    private static long size(Started house) {
        return Checkpoint.parse(house.bean(Ledger.class).checkpoint().orElseThrow().text()).size();
    }

    private static Verdict export(Started house, Policy policy) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        house.bean(Evidence.class).ofEverything("everything", _ -> true).to(file);
        return new Verifier(policy, _ -> {}).verify(new ByteArrayInputStream(file.toByteArray()));
    }
}
