package org.parley.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.parley.api.webhook.Receiver.Got;
import tools.jackson.databind.JsonNode;

/** The receiver shows a certificate, of an authority that the house has been told to believe. */
@Tag("h2")
class WebhookOverTlsTest {

    private static final String WEBHOOKS = "/api/v1/webhooks";

    @TempDir static Path folder;

    private static Certificate believed;
    private static Certificate ofAnother;
    private static Certificate unknown;
    private static House house;

    @BeforeAll
    static void open() throws Exception {
        believed = Certificate.make(folder, "believed", "ip:127.0.0.1");
        ofAnother = Certificate.make(folder, "of-another", "dns:elsewhere.example");
        unknown = Certificate.make(folder, "unknown", "ip:127.0.0.1");
        Path authorities =
                Files.writeString(folder.resolve("both.pem"), believed.pem() + ofAnother.pem());
        house =
                House.in(
                        folder.resolve("data"),
                        "--spring.ssl.bundle.pem.partners.truststore.certificate=file:"
                                + authorities,
                        "--parley.webhooks.ssl-bundle=partners",
                        "--parley.webhooks.allow-private=true",
                        "--parley.webhooks.every=20ms",
                        "--parley.webhooks.retries=10ms");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void an_alert_arrives_where_the_certificate_is_believed() throws Exception {
        try (Receiver receiver = new Receiver(believed.server())) {
            Reply made = alert(receiver);
            Got got = receiver.await(1).getFirst();
            assertThat(receiver.url()).startsWith("https://");
            assertThat(got.header("webhook-signature"))
                    .isEqualTo(got.signatureUnder(made.json().path("secret").asString()));
        }
    }

    @Test
    void nothing_is_sent_to_a_certificate_of_somebody_else() throws Exception {
        assertNothingArrives(ofAnother);
    }

    @Test
    void nor_to_one_of_an_unknown_authority() throws Exception {
        assertNothingArrives(unknown);
    }

    private static void assertNothingArrives(Certificate shown) throws Exception {
        try (Receiver receiver = new Receiver(shown.server())) {
            String webhook = alert(receiver).id();
            JsonNode delivery =
                    Receiver.patiently()
                            .until(
                                    () -> deliveries(webhook),
                                    all -> all.at("/0/state").asString("").equals("GIVEN_UP"))
                            .path(0);
            assertThat(delivery.path("outcome").asString()).startsWith("no safe connection");
            assertThat(receiver.got()).isEmpty();
        }
    }

    private static JsonNode deliveries(String webhook) {
        return house.get("manager", WEBHOOKS + "/" + webhook + "/deliveries").json().path("items");
    }

    private static Reply alert(Receiver receiver) throws IOException {
        Table table = Table.open(house);
        Reply made = house.post("manager", WEBHOOKS, "{\"url\": \"%s\"}".formatted(receiver.url()));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        table.incident("Shots");
        return made;
    }
}
