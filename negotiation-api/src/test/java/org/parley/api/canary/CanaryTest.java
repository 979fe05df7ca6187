package org.parley.api.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.parley.api.canary.Canaries.PLAIN;
import static org.parley.api.canary.Canaries.SECRET;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.parley.api.database.TestDatabase;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a delegation writes in its brief is found nowhere but in the answers to that delegation. */
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String[] SETTINGS =
            Stream.concat(
                            Stream.of(Poisoned.PUTTING_ASIDE),
                            Stream.of("--parley.snapshots.every=2"))
                    .toArray(String[]::new);

    @TempDir Path folder;

    @Test
    void a_secret_is_nowhere_to_be_found(CapturedOutput log)
            throws IOException, SQLException, InterruptedException {
        TestDatabase database = TestDatabase.in(folder);
        Table table;
        try (House house = start(database)) {
            table = Table.open(house);
            write(table);
            await().atMost(PATIENCE).until(() -> rows(house, "dead_letter") > 0);
            await().atMost(PATIENCE).until(() -> rows(house, "snapshot_event") > 0);
        }
        try (House house = start(database)) {
            Reply brief = house.get("goc.head", table.path("/brief"));
            assertThat(Canaries.in(brief.text().getBytes(StandardCharsets.UTF_8))).contains(SECRET);
            exports(house, table);
        }
        try (Connection connection = database.connect()) {
            assertThat(Canaries.in(Dump.of(connection))).containsExactly(PLAIN);
        }
        assertThat(Canaries.in(log.getAll().getBytes(StandardCharsets.UTF_8))).isEmpty();
        if (!TestDatabase.isPostgresql()) {
            assertThat(Canaries.in(folder.resolve("parley.mv.db"))).containsExactly(PLAIN);
            assertThat(Canaries.in(heapWithoutKey())).containsExactly(PLAIN);
        }
    }

    private static House start(TestDatabase database) {
        return House.with(new Class<?>[] {Poisoned.class}, database, SETTINGS);
    }

    /** Through every door there is. */
    private static void write(Table table) {
        String item = table.item();
        for (int i = 0; i < 3; i++) {
            String line = id(brief(table, "/red-lines", redLine(item, i)));
            brief(table, "/red-lines/" + line + "/revision", said("text", i));
            brief(table, "/red-lines/" + line + "/disclosure", "{\"to\": \"MEDIATOR\"}");
            brief(table, "/red-lines/" + line + "/withdrawal", said("reason", i));
        }
        brief(
                table,
                "/positions",
                """
                {"agendaItemId": "%s", "kind": "BOTTOM_LINE", "text": "%s position",
                 "terms": {"hectares": "3"}, "source": "%s memo"}
                """
                        .formatted(item, SECRET, SECRET));
        brief(
                table,
                "/red-lines",
                """
                {"agendaItemId": "%s", "text": "%s refused", "firmness": "FIRM",
                 "constraint": {"issue": "%s", "rule": "AT_MOST", "value": "%s"}}
                """
                        .formatted(item, SECRET, SECRET, SECRET));
        brief(table, "/red-lines", "{\"text\": \"" + SECRET + " broken");
        table.post(
                "goc.head",
                "/agenda-items/" + item + "/positions",
                "{\"kind\": \"OPENING\", \"text\": \"%s position\"}".formatted(PLAIN));
        imported(table, item);
        Whispers.on(table);
    }

    private static void imported(Table table, String item) {
        String line =
                """
                {"op": "SetRedLine", "negotiationId": "%s", "agendaItemId": "%s", "text": "%s import", \
                "firmness": "FIRM", "source": "%s import"}
                {"op": "SetRedLine", "negotiationId": "%s", "agendaItemId": "%s", "text": "%s import", \
                "firmness": "FIRM", "constraint": {"issue": "%s", "rule": "AT_MOST", "value": "3"}}
                {"op": "SetRedLine", "text": "%s
                """
                        .formatted(
                                table.id(),
                                item,
                                SECRET,
                                SECRET,
                                table.id(),
                                item,
                                SECRET,
                                SECRET,
                                SECRET);
        Reply posted =
                table.house()
                        .post(
                                "goc.head",
                                "/api/v1/imports",
                                line,
                                "Content-Type",
                                "application/x-ndjson");
        assertThat(posted.status()).as(posted.toString()).isEqualTo(202);
        String place = String.valueOf(posted.header("Location"));
        await().atMost(PATIENCE)
                .until(() -> table.house().get("goc.head", place).text().contains("\"DONE\""));
    }

    /** What others can take out of the house, and its own people as evidence. */
    private static void exports(House house, Table table) {
        for (String login : new String[] {"auditor", "farc.head", "secretariat"}) {
            for (String form :
                    new String[] {"application/json", "application/x-ndjson", "text/csv"}) {
                Reply history = house.get(login, table.path("/history"), "Accept", form);
                assertThat(Canaries.in(history.response().body()))
                        .as(login + " as " + form)
                        .containsExactly(PLAIN);
            }
        }
        String evidence = "/api/v1/audit/negotiations/" + table.id() + "/export";
        for (String login : new String[] {"auditor", "farc.head", "goc.head"}) {
            Reply file = house.get(login, evidence);
            assertThat(file.status()).isEqualTo(200);
            assertThat(Canaries.in(file.response().body())).as(login).doesNotContain(SECRET);
        }
        assertThat(Canaries.in(house.get("auditor", "/api/v1/audit/export").response().body()))
                .doesNotContain(SECRET);
        assertThat(Canaries.in(house.get("operator", "/api/v1/dead-letters").response().body()))
                .isEmpty();
        assertThat(Canaries.in(house.get("auditor", "/api/v1/dead-letters").response().body()))
                .doesNotContain(SECRET);
    }

    private Path heapWithoutKey() throws IOException, InterruptedException {
        Path dump = folder.resolve("heap.hprof");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HeapWithoutKey.class.getName(),
                                folder.toString(),
                                dump.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("heap.log").toFile())
                        .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(folder.resolve("heap.log"));
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("is not the one in").doesNotContain(SECRET);
        return dump;
    }

    private static Reply brief(Table table, String below, String body) {
        String key = Integer.toHexString(body.hashCode());
        return table.post("goc.head", "/brief" + below, body, "Idempotency-Key", key + below);
    }

    private static String id(Reply made) {
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json().path("id").asString();
    }

    private static String redLine(String item, int number) {
        return """
        {"agendaItemId": "%s", "text": "%s line %d", "firmness": "FIRM", "source": "%s cable",
         "constraint": {"issue": "hectares", "rule": "AT_MOST", "value": "3"}}
        """
                .formatted(item, SECRET, number, SECRET);
    }

    private static String said(String field, int number) {
        return "{\"%s\": \"%s %s %d\", \"source\": \"%s cable\"}"
                .formatted(field, SECRET, field, number, SECRET);
    }

    private static int rows(House house, String table) {
        return house.context()
                .getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
