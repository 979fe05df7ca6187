package org.parley.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.webhook.Receiver.patiently;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.parley.api.webhook.Receiver.Got;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Alerts go out to whoever asked for them, and to nobody else. */
class WebhookTest {

    private static final String WEBHOOKS = "/api/v1/webhooks";

    @TempDir static Path folder;
    private static House house;

    private final Table table = Table.open(house);
    private final Receiver receiver = new Receiver();

    @BeforeAll
    static void open() {
        house =
                House.in(
                        folder,
                        "--parley.webhooks.allow-http=true",
                        "--parley.webhooks.allow-private=true",
                        "--parley.webhooks.every=20ms",
                        "--parley.webhooks.per-login=3",
                        "--parley.webhooks.retries=10ms,10ms");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @AfterEach
    void leave() {
        receiver.close();
        for (String login : List.of("manager", "goc.head", "farc.head", "stranger")) {
            house.get(login, WEBHOOKS)
                    .json()
                    .path("items")
                    .forEach(one -> delete(login, one.path("id").asString()));
        }
    }

    @Test
    void an_alert_arrives_signed() throws Exception {
        Reply made = make("manager", "");
        incident("Shots");
        Got got = receiver.await(1).getFirst();
        assertThat(got.header("webhook-signature"))
                .isEqualTo(got.signatureUnder(made.json().path("secret").asString()));
        assertThat(got.header("webhook-id")).matches("msg_[0-9a-f-]{36}");
        assertThat(Long.parseLong(got.header("webhook-timestamp")))
                .isBetween(Instant.now().getEpochSecond() - 60, Instant.now().getEpochSecond());
        assertThat(got.header("Content-Type")).isEqualTo("application/json");
        JsonNode alert = got.json();
        assertThat(alert.path("type").asString()).isEqualTo("parley.incident");
        assertThat(alert.at("/data/kind").asString()).isEqualTo("INCIDENT");
        assertThat(alert.at("/data/negotiationId").asString()).isEqualTo(table.id());
        assertThat(house.get("manager", alert.at("/data/links/incident").asString()).status())
                .isEqualTo(200);
    }

    @Test
    void only_what_was_asked_for_arrives() {
        String late = make("manager", ", \"kinds\": [\"OVERDUE\"]").id();
        try (Receiver all = new Receiver()) {
            make("manager", all.url(), "");
            incident("Shots");
            all.await(1);
        }
        assertThat(deliveries("manager", late)).isEmpty();
    }

    @Test
    void what_was_recorded_before_is_not_sent() {
        incident("Before");
        make("manager", ", \"kinds\": [\"INCIDENT\"]");
        String after = incident("After");
        assertThat(receiver.await(1).getFirst().json().at("/data/incidentId").asString())
                .isEqualTo(after);
    }

    @Test
    void a_receiver_that_fails_gets_it_again_until_it_has_it() {
        String webhook = make("manager", "").id();
        receiver.answering(500, 503);
        incident("Shots");
        List<Got> got = receiver.await(3);
        assertThat(got.stream().map(one -> one.header("webhook-id")).distinct()).hasSize(1);
        JsonNode delivery = delivery("manager", webhook, "DELIVERED");
        assertThat(delivery.path("attempts").asInt()).isEqualTo(3);
        assertThat(delivery.path("outcome").asString()).isEqualTo("answered 204");
    }

    @Test
    void after_the_last_attempt_it_is_given_up_and_sent_again_when_somebody_asks() {
        String webhook = make("manager", "").id();
        receiver.answering(500, 500, 500);
        incident("Shots");
        JsonNode givenUp = delivery("manager", webhook, "GIVEN_UP");
        assertThat(givenUp.path("attempts").asInt()).isEqualTo(3);
        assertThat(givenUp.path("outcome").asString()).isEqualTo("answered 500");
        assertThat(givenUp.has("nextAt")).isFalse();
        String path = WEBHOOKS + "/" + webhook + "/deliveries/" + givenUp.path("id").asString();
        assertThat(house.post("manager", path + "/resends", "").status()).isEqualTo(202);
        delivery("manager", webhook, "DELIVERED");
        assertThat(receiver.await(4).getLast().header("webhook-id"))
                .isEqualTo(givenUp.path("messageId").asString());
    }

    @Test
    void a_receiver_that_is_gone_is_not_asked_again() {
        String webhook = make("manager", "").id();
        receiver.answering(410);
        incident("Shots");
        assertThat(delivery("manager", webhook, "GIVEN_UP").path("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void redirects_are_not_followed() {
        String webhook = make("manager", "").id();
        receiver.answering(302, 307, 308);
        incident("Shots");
        assertThat(delivery("manager", webhook, "GIVEN_UP").path("outcome").asString())
                .isEqualTo("answered 308, and redirects are not followed");
        assertThat(receiver.got()).hasSize(3);
    }

    @Test
    void nobody_who_answers_is_told_as_such() {
        String webhook = make("manager", "").id();
        receiver.close();
        incident("Shots");
        assertThat(delivery("manager", webhook, "GIVEN_UP").path("outcome").asString())
                .isEqualTo("no answer");
    }

    @Test
    void whoever_lost_his_seat_is_sent_nothing_more() {
        String webhook = make("farc.head", "").id();
        incident("While he had it");
        String delivery = delivery("farc.head", webhook, "DELIVERED").path("id").asString();
        house.send("secretariat", "DELETE", table.path("/delegates/farc.head"), null);
        try (Receiver other = new Receiver()) {
            make("manager", other.url(), "");
            incident("Afterwards");
            other.await(1);
        }
        house.post(
                "farc.head", WEBHOOKS + "/" + webhook + "/deliveries/" + delivery + "/resends", "");
        delivery("farc.head", webhook, "WITHHELD");
        assertThat(receiver.got()).hasSize(1);
        assertThat(deliveries("farc.head", webhook)).hasSize(1);
    }

    @Test
    void whoever_lost_his_role_is_sent_nothing_more() {
        house.open("passing", "MANAGER");
        make("passing", "");
        change("passing", "[]");
        try (Receiver other = new Receiver()) {
            make("manager", other.url(), "");
            incident("Afterwards");
            other.await(1);
        }
        change("passing", "[\"MANAGER\"]");
        String later = incident("When he has it again");
        assertThat(receiver.await(1))
                .singleElement()
                .satisfies(got ->
                        assertThat(got.json().at("/data/incidentId").asString()).isEqualTo(later));
    }

    @Test
    void a_delegate_is_alerted_to_his_own_tables_alone() {
        Table other = Table.open(house);
        house.send("secretariat", "DELETE", other.path("/delegates/farc.head"), null);
        make("farc.head", "");
        other.incident("Elsewhere");
        String here = incident("Here");
        assertThat(receiver.await(1).getFirst().json().at("/data/incidentId").asString())
                .isEqualTo(here);
    }

    @Test
    void its_secret_is_shown_once_and_nothing_lies_open_in_the_database() {
        Reply made = make("manager", "");
        String secret = made.json().path("secret").asString();
        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(house.get("manager", WEBHOOKS).text()).doesNotContain(secret);
        assertThat(house.get("manager", WEBHOOKS + "/" + made.id()).text())
                .contains(receiver.url())
                .doesNotContain(secret);
        List<String> rows =
                house.context()
                        .getBean(JdbcClient.class)
                        .sql("select url || secret from webhook")
                        .query(String.class)
                        .list();
        assertThat(rows)
                .isNotEmpty()
                .noneMatch(row -> row.contains("127.0.0.1") || row.contains("whsec_"));
    }

    @Test
    void a_repeat_makes_no_other_and_does_not_show_the_secret() {
        String body = "{\"url\": \"%s\"}".formatted(receiver.url());
        house.post("manager", WEBHOOKS, body, "Idempotency-Key", "one webhook");
        Reply again = house.post("manager", WEBHOOKS, body, "Idempotency-Key", "one webhook");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("webhook-shown");
        assertThat(house.get("manager", WEBHOOKS).json().path("items").size()).isEqualTo(1);
    }

    @Test
    void nobody_sees_or_deletes_the_webhooks_of_another() {
        String webhook = make("manager", "").id();
        incident("Shots");
        String delivery = delivery("manager", webhook, "DELIVERED").path("id").asString();
        String path = WEBHOOKS + "/" + webhook;
        assertThat(house.get("stranger", WEBHOOKS).json().path("items").isEmpty()).isTrue();
        assertThat(house.get("stranger", path).status()).isEqualTo(404);
        assertThat(house.get("stranger", path + "/deliveries").status()).isEqualTo(404);
        assertThat(house.get("stranger", path + "/deliveries/" + delivery).status()).isEqualTo(404);
        assertThat(
                        house.post("stranger", path + "/deliveries/" + delivery + "/resends", "")
                                .status())
                .isEqualTo(404);
        assertThat(delete("stranger", webhook)).isEqualTo(404);
        assertThat(delete("manager", webhook)).isEqualTo(204);
        assertThat(house.get("manager", path).status()).isEqualTo(404);
    }

    @Test
    void a_login_has_so_many_and_no_more() {
        for (int i = 0; i < 3; i++) {
            make("stranger", "");
        }
        Reply refused =
                house.post("stranger", WEBHOOKS, "{\"url\": \"%s\"}".formatted(receiver.url()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("too-many-webhooks");
    }

    @Test
    void deliveries_are_listed_newest_first_a_part_at_a_time() {
        String webhook = make("manager", "").id();
        for (int i = 0; i < 3; i++) {
            incident("Number " + i);
            receiver.await(i + 1);
        }
        String path = WEBHOOKS + "/" + webhook + "/deliveries";
        Reply first = house.get("manager", path + "?limit=2");
        Reply second =
                house.get(
                        "manager",
                        path + "?limit=2&cursor=" + first.json().path("nextCursor").asString());
        List<String> times =
                Stream.of(first, second)
                        .flatMap(part -> part.json().path("items").valueStream())
                        .map(one -> one.path("createdAt").asString())
                        .toList();
        assertThat(times.stream().map(Instant::parse).toList())
                .hasSize(3)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(house.get("manager", path + "?cursor=x").status()).isEqualTo(400);
    }

    @Test
    void what_is_no_address_is_refused() {
        for (String url : List.of("ftp://example.org/", "nowhere", "https://a:b@example.org/")) {
            Reply refused = house.post("manager", WEBHOOKS, "{\"url\": \"%s\"}".formatted(url));
            assertThat(refused.status()).as(url).isEqualTo(400);
            assertThat(refused.text()).contains("/url");
        }
        assertThat(house.get("manager", WEBHOOKS + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    private Reply make(String login, String more) {
        return make(login, receiver.url(), more);
    }

    private static Reply make(String login, String url, String more) {
        Reply made = house.post(login, WEBHOOKS, "{\"url\": \"%s\"%s}".formatted(url, more));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made;
    }

    private static int delete(String login, String webhook) {
        return house.send(login, "DELETE", WEBHOOKS + "/" + webhook, null).status();
    }

    private static void change(String login, String roles) {
        Reply changed =
                house.send(
                        "operator",
                        "PUT",
                        "/api/v1/accounts/" + login + "/roles",
                        "{\"roles\": %s}".formatted(roles));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(204);
    }

    private String incident(String title) {
        return table.incident(title);
    }

    private static List<JsonNode> deliveries(String login, String webhook) {
        return house.get(login, WEBHOOKS + "/" + webhook + "/deliveries")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    /** The one that there is, when it has come that far. */
    private static JsonNode delivery(String login, String webhook, String state) {
        return patiently()
                .until(
                        () -> deliveries(login, webhook),
                        all ->
                                all.size() == 1
                                        && all.getFirst().path("state").asString().equals(state))
                .getFirst();
    }
}
