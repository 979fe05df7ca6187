package org.parley.api.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.stream.Listener.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import tools.jackson.databind.JsonNode;

/** Managers are told at once what concerns them, and delegates what concerns their table. */
class AlertStreamTest {

    private static final String ALERTS = "/api/v1/alerts/stream?from=beginning";

    @TempDir static Path folder;
    private static House house;

    private final Table table = Table.open(house);
    private final String measure = agreed();
    private final List<String> milestones =
            house.get("manager", "/api/v1/measures/" + measure)
                    .json()
                    .at("/phases/0/milestones")
                    .valueStream()
                    .map(one -> one.path("id").asString())
                    .toList();

    @BeforeAll
    static void open() {
        house = House.in(folder, "--parley.streams.longest=1h", "--parley.deadlines.every=100ms");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void what_is_near_late_found_beyond_a_limit_or_called_in_question_is_an_alert() {
        try (Listener manager = Listener.open(house, "manager", ALERTS, null)) {
            is(manager, "DUE_SOON", milestones.get(0));
            is(manager, "OVERDUE", milestones.get(1));
            say(
                    "goc.head",
                    "/milestones/" + milestones.get(0) + "/verifications",
                    "{\"finding\": \"CONTRADICTED\", \"text\": \"not there\"}");
            is(manager, "CONTRADICTED", milestones.get(0));
            say(
                    "goc.head",
                    "/milestones/" + milestones.get(1) + "/verifications",
                    "{\"finding\": \"VERIFIED\", \"level\": 3}");
            is(manager, "VERIFIED", milestones.get(1));
            say(
                    "farc.head",
                    "/milestones/" + milestones.get(2) + "/observations",
                    "{\"value\": \"3.67\"}");
            say(
                    "farc.head",
                    "/milestones/" + milestones.get(2) + "/observations",
                    "{\"value\": \"4.5\"}");
            is(manager, "LIMIT_EXCEEDED", milestones.get(2));
            say(
                    "goc.head",
                    "/measures/" + measure + "/snapback-notices",
                    "{\"period\": \"P30D\", \"reason\": \"not done\"}");
            table.post(
                    "goc.head",
                    "/incidents",
                    "{\"title\": \"Shots\", \"severity\": 3, \"responseWithin\": \"PT4H\"}");
            await().until(() -> kinds(manager).containsAll(List.of("SNAPBACK", "INCIDENT")));
            assertThat(kinds(manager))
                    .containsExactlyInAnyOrder(
                            "DUE_SOON",
                            "OVERDUE",
                            "CONTRADICTED",
                            "VERIFIED",
                            "LIMIT_EXCEEDED",
                            "SNAPBACK",
                            "INCIDENT");
            JsonNode late =
                    ours(manager).stream()
                            .filter(one -> one.path("type").asString().equals("parley.overdue"))
                            .findFirst()
                            .orElseThrow();
            assertThat(late.at("/data/due").asString()).isEqualTo(day(-1));
            assertThat(late.at("/data/measureId").asString()).isEqualTo(measure);
            assertThat(late.at("/data/summary").asString()).contains("Step 1");
        }
    }

    @Test
    void whoever_has_no_seat_is_alerted_to_nothing_and_operators_may_not_ask() {
        house.open("elsewhere", "");
        try (Listener stranger = Listener.open(house, "elsewhere", ALERTS, null);
                Listener delegate = Listener.open(house, "goc.head", ALERTS, null)) {
            await().until(() -> kinds(delegate).contains("OVERDUE"));
            assertThat(stranger.heard()).isEmpty();
        }
        assertThat(house.get("operator", ALERTS).status()).isEqualTo(403);
    }

    private void is(Listener listener, String kind, String milestone) {
        await().untilAsserted(() ->
                assertThat(ours(listener))
                        .anyMatch(one ->
                                one.at("/data/kind").asString().equals(kind)
                                        && one.at("/data/milestoneId")
                                                .asString()
                                                .equals(milestone)));
    }

    private List<String> kinds(Listener listener) {
        return ours(listener).stream().map(one -> one.at("/data/kind").asString()).toList();
    }

    private List<JsonNode> ours(Listener listener) {
        return listener.heard().stream()
                .filter(one -> one.at("/data/negotiationId").asString().equals(table.id()))
                .toList();
    }

    private String agreed() {
        Reply proposed =
                table.post(
                        "goc.head",
                        "/measures",
                        """
                        {"title": "Weapons", "category": "MILITARY", "mode": "RECIPROCAL",
                         "phases": [{"title": "All", "milestones": [
                           {"title": "Step 0", "kind": "DELIVERABLE", "responsiblePartyId": "%1$s",
                            "verifierPartyId": "%2$s", "due": {"date": "%3$s"}},
                           {"title": "Step 1", "kind": "DELIVERABLE", "responsiblePartyId": "%1$s",
                            "verifierPartyId": "%2$s", "due": {"date": "%4$s"}},
                           {"title": "Limit", "kind": "LIMIT", "responsiblePartyId": "%1$s",
                            "verifierPartyId": "%2$s",
                            "limit": {"unit": "percent", "atMost": "3.67"}}]}]}
                        """
                                .formatted(table.farc(), table.goc(), day(3), day(-1)));
        assertThat(proposed.status()).as(proposed.toString()).isEqualTo(201);
        say("farc.head", "/measures/" + proposed.id() + "/consents", "{}");
        return proposed.id();
    }

    private static void say(String login, String path, String body) {
        Reply reply = house.post(login, "/api/v1" + path, body);
        assertThat(reply.status()).as(reply.toString()).isIn(200, 201);
    }

    private static String day(int fromNow) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(fromNow).toString();
    }
}
