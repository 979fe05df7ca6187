package org.parley.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.durability.Node;
import org.parley.api.webhook.Receiver.Got;
import tools.jackson.databind.JsonNode;

/** A process is killed while a receiver has an alert in hand and has not answered yet. */
@Tag("h2")
class KilledSenderTest {

    private static final int ALERTS = 5;
    private static final String WEBHOOKS = "/api/v1/webhooks";

    @TempDir Path around;

    @Test
    void the_next_process_sends_that_one_again_under_its_id_and_the_others_once() {
        TestDatabase database = TestDatabase.in(around.resolve("data"));
        try (Receiver receiver = new Receiver()) {
            String webhook = alerts(database, receiver);
            String inHand = killWithOneInHand(database, receiver);

            try (House house = House.empty(database, settings("20ms"))) {
                List<Got> got = receiver.await(1 + ALERTS);
                List<String> ids = got.stream().map(one -> one.header("webhook-id")).toList();
                assertThat(ids).containsOnlyOnceElementsOf(without(ids, inHand));
                assertThat(ids.stream().filter(inHand::equals)).hasSize(2);
                assertThat(ids.stream().distinct()).hasSize(ALERTS);
                Receiver.patiently()
                        .untilAsserted(() ->
                                assertThat(deliveries(house, webhook))
                                        .hasSize(ALERTS)
                                        .allMatch(one -> has(one, "DELIVERED")));
            }
        }
    }

    private static List<String> without(List<String> ids, String one) {
        return ids.stream().filter(id -> !id.equals(one)).toList();
    }

    /** They are recorded, and nobody looks for them yet. */
    private static String alerts(TestDatabase database, Receiver receiver) {
        try (House house = House.on(database, settings("PT24H"))) {
            Table table = Table.open(house);
            Reply made =
                    house.post("manager", WEBHOOKS, "{\"url\": \"%s\"}".formatted(receiver.url()));
            assertThat(made.status()).as(made.toString()).isEqualTo(201);
            for (int i = 0; i < ALERTS; i++) {
                table.incident("Shots");
            }
            return made.id();
        }
    }

    private String killWithOneInHand(TestDatabase database, Receiver receiver) {
        receiver.silent();
        Node node = Node.start(database, around.resolve("data"), settings("20ms"));
        try {
            return receiver.await(1).getFirst().header("webhook-id");
        } finally {
            node.kill();
            receiver.talkative();
        }
    }

    private static List<JsonNode> deliveries(House house, String webhook) {
        return house.get("manager", WEBHOOKS + "/" + webhook + "/deliveries")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static boolean has(JsonNode delivery, String state) {
        return delivery.path("state").asString().equals(state);
    }

    private static String[] settings(String every) {
        return Stream.of("every=" + every, "patience=5s", "allow-http=true", "allow-private=true")
                .map(setting -> "--parley.webhooks." + setting)
                .toArray(String[]::new);
    }
}
