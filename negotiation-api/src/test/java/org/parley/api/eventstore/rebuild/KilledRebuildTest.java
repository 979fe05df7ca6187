package org.parley.api.eventstore.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.Rebuilt;
import org.parley.api.eventstore.Started;
import org.parley.api.eventstore.StreamPositions;
import org.parley.api.eventstore.ViewPositions;
import org.parley.api.eventstore.durability.Node;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.NegotiationId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A process is killed while it builds a read model anew; the next one goes on where it stopped. */
class KilledRebuildTest {

    private static final String PATH = "/api/v1/projections/history";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final MetaData BY =
            MetaData.from(Map.of("actor", "secretariat", "authority", "secretariat"));

    @TempDir Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void the_next_process_goes_on_and_every_row_is_there() throws Exception {
        Path data = folder.resolve("data");
        List<String> kept = record(data);

        long reached = killedOnItsWay(data);

        try (Node node = Node.start(TestDatabase.in(data), data)) {
            JsonNode first = read(node, "GET", PATH);
            assertThat(first.path("state").asString()).as(first.toString()).isNotEqualTo("FAILING");
            JsonNode last = first;
            for (long end = System.nanoTime() + PATIENCE.toNanos();
                    last.path("state").asString().equals("REBUILDING")
                            && System.nanoTime() < end; ) {
                Thread.sleep(50);
                last = read(node, "GET", PATH);
            }
            assertThat(last.path("state").asString()).as(last.toString()).isEqualTo("FOLLOWING");
            assertThat(last.path("rebuiltAt").asString("")).isNotEmpty();
        }
        assertThat(reached).isPositive();
        assertThat(all(data, "history_green")).isEqualTo(kept);
    }

    /** Returns how far it had come. */
    private long killedOnItsWay(Path data) throws IOException, InterruptedException, SQLException {
        Node node = Node.start(TestDatabase.in(data), data, "--parley.rebuild.batch-size=2");
        try {
            read(node, "POST", PATH + "/rebuilds");
            JsonNode now = read(node, "GET", PATH);
            while (now.path("percent").asInt() < 20
                    && now.path("state").asString().equals("REBUILDING")) {
                Thread.sleep(20);
                now = read(node, "GET", PATH);
            }
            Thread.sleep(600); // so that something is on disk
        } finally {
            node.kill();
        }
        assertThat(Node.complaints(data)).isEmpty();
        try (Connection connection = TestDatabase.in(data).connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select phase, reached from read_model where name = 'history'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("BUILDING");
            return row.getLong(2);
        }
    }

    /** Returns the rows of the history as it was kept. */
    private static List<String> record(Path data) {
        try (Started house = Started.on(TestDatabase.in(data), new String[0])) {
            EventStorageEngine engine = house.bean(EventStorageEngine.class);
            for (int i = 0; i < 60; i++) {
                engine.appendEvents(talks(new NegotiationId(UUID.randomUUID())));
            }
            long last = house.bean(StreamPositions.class).newest();
            assertThat(house.bean(ViewPositions.class).await("history", last, PATIENCE)).isTrue();
            return new Rebuilt(house.context()).rows("history").get("history");
        }
    }

    private static List<DomainEventMessage<?>> talks(NegotiationId id) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        events.add(
                message(
                        id,
                        0,
                        new NegotiationOpened(
                                id, "Talks", null, AgreementRule.EARLY_HARVEST, false)));
        for (int i = 1; i < 60; i++) {
            events.add(message(id, i, new AnchorNamed(id, "day " + i)));
        }
        return events;
    }

    private static DomainEventMessage<?> message(NegotiationId id, long sequence, Object event) {
        return new GenericDomainEventMessage<>(
                "NegotiationAggregate", id.toString(), sequence, event, BY);
    }

    private JsonNode read(Node node, String method, String path)
            throws IOException, InterruptedException {
        String login = "operator:" + Node.OPERATOR;
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + path))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        login.getBytes(StandardCharsets.UTF_8)))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> all(Path data, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = TestDatabase.in(data).connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    line.append(row.getString(i)).append('|');
                }
                rows.add(line.toString());
            }
        }
        return rows.stream().sorted().toList();
    }
}
