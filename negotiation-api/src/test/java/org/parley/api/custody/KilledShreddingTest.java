package org.parley.api.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.parley.api.custody.Custody.SECRET;

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

/** Two have agreed, and the machine dies before the key is known to be gone. */
@Tag("database")
class KilledShreddingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path around;

    private TestDatabase database;

    @BeforeEach
    void a_database_that_outlives_the_process() {
        database = TestDatabase.in(around.resolve("data"));
    }

    @Test
    void what_two_have_agreed_on_is_done_after_a_kill() throws Exception {
        Shreds before;
        String id;
        try (House house = House.on(database)) {
            before = new Shreds(Custody.of(house));
            id = before.asked("secretariat");
        }
        approveAndKill(before, id);
        assertThat(recorded()).isZero();

        try (House house = House.on(database)) {
            Shreds after = new Shreds(before.custody().in(house));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(after.status(id)).isEqualTo("SHREDDED"));
            assertThat(after.custody().get("goc.head", "/brief").text())
                    .contains("\"gone\":true")
                    .doesNotContain(SECRET);
            assertThat(after.recorded()).isOne();
        }
    }

    private void approveAndKill(Shreds shreds, String id) throws IOException, InterruptedException {
        Node node = Node.start(database, around.resolve("data"));
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest approval =
                    HttpRequest.newBuilder(approvalAt(node, shreds, id))
                            .header("Authorization", "Basic " + goc())
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build();
            assertThat(http.send(approval, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        } finally {
            node.kill();
        }
    }

    private static URI approvalAt(Node node, Shreds shreds, String id) {
        String path = shreds.custody().table().path(shreds.place() + "/" + id + "/approval");
        return URI.create("http://127.0.0.1:" + node.port() + path);
    }

    private static String goc() {
        byte[] login = ("goc.head:" + House.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(login);
    }

    private int recorded() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select count(*) from domain_event"
                                        + " where payload_type = 'custody.BriefShredded'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
