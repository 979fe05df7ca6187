package org.parley.api.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.durability.Node;
import tools.jackson.databind.json.JsonMapper;

/** A process is killed while it records what has fallen due; the next one records the rest. */
@Tag("database")
class KilledDeadlinesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int MILESTONES = 90;

    @TempDir Path around;

    private TestDatabase database;

    @BeforeEach
    void a_database_that_outlives_the_process() {
        database = TestDatabase.in(around.resolve("data"));
    }

    @Test
    void what_falls_due_is_recorded_once_whenever_the_process_is_killed() throws Exception {
        Promised promised;
        try (House house = House.on(database, "--parley.deadlines.every=PT24H")) {
            promised = Promised.due(house, "2020-01-01", MILESTONES);
        }
        assertThat(recorded()).isZero();

        killInTheMidst(promised);
        int before = recorded();
        assertThat(before).isBetween(1, MILESTONES - 1);

        try (House house = House.on(database, "--parley.deadlines.every=20ms")) {
            Promised after = promised.in(house);
            await().atMost(PATIENCE)
                    .until(() -> after.history("DueDateMissed").size() >= MILESTONES);
            await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
            assertThat(
                            after.history("DueDateMissed").stream()
                                    .map(one -> one.at("/data/milestoneId").asString()))
                    .doesNotHaveDuplicates()
                    .hasSize(MILESTONES);
        }
        assertThat(recorded()).isEqualTo(MILESTONES);
    }

    private void killInTheMidst(Promised promised) throws IOException, InterruptedException {
        Node node = Node.start(database, around.resolve("data"), "--parley.deadlines.every=20ms");
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (seen(http, node, promised) == 0) {
                Thread.sleep(2);
            }
        } finally {
            node.kill();
        }
    }

    private static int seen(HttpClient http, Node node, Promised promised)
            throws IOException, InterruptedException {
        String path = promised.table().path("/history?limit=1&type=DueDateMissed");
        HttpRequest asked =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + path))
                        .header("Authorization", "Basic " + auditor())
                        .build();
        String answer = http.send(asked, BodyHandlers.ofString()).body();
        return JsonMapper.shared().readTree(answer).path("items").size();
    }

    private static String auditor() {
        byte[] login = ("auditor:" + House.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(login);
    }

    private int recorded() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select count(*) from domain_event"
                                        + " where payload_type like '%DueDateMissed'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
