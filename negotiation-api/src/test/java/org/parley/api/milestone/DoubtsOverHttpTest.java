package org.parley.api.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.parley.api.milestone.Promised.ok;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import tools.jackson.databind.JsonNode;

/** Waivers, disputes, assessors and notices, from the request to what a manager reads. */
class DoubtsOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FAR = "2999-01-01";

    private final Promised promised = Promised.due(House.shared(), FAR, 2);

    @Test
    void a_milestone_is_waived_by_both_sides_and_by_nobody_else() {
        ok(promised.about("goc.head", "/waivers", "{\"reason\": \"peace\"}"));
        assertThat(promised.first().path("waived").asBoolean()).isFalse();
        refused(promised.about("un.mission", "/waivers", "{\"reason\": \"peace\"}"), 403);
        refused(promised.about("stranger", "/waivers", "{\"reason\": \"peace\"}"), 404);

        ok(promised.about("farc.head", "/waivers", "{\"reason\": \"peace\"}"));

        assertThat(promised.first().path("waived").asBoolean()).isTrue();
        assertThat(promised.first().at("/schedule/status").asString()).isEqualTo("WAIVED");
        assertThat(promised.first().path("waivers").size()).isEqualTo(2);
        assertThat(line().path("waived").asBoolean()).isTrue();
    }

    @Test
    void a_dispute_shows_both_accounts_until_both_are_taken_back() {
        ok(promised.about("goc.head", "/disputes", "{\"text\": \"It was empty.\"}"));
        ok(promised.about("farc.head", "/disputes", "{\"text\": \"It was full.\"}"));

        assertThat(promised.first().path("standing").asString()).isEqualTo("DISPUTED");
        assertThat(promised.first().path("accounts").findValuesAsString("text"))
                .containsExactly("It was empty.", "It was full.");
        assertThat(line().path("standing").asString()).isEqualTo("DISPUTED");

        ok(promised.about("goc.head", "/disputes/withdrawal", "{\"reason\": \"seen\"}"));
        assertThat(promised.first().path("standing").asString()).isEqualTo("DISPUTED");
        ok(promised.about("farc.head", "/disputes/withdrawal", "{\"reason\": \"seen\"}"));
        assertThat(promised.first().path("standing").asString()).isEqualTo("IN_FORCE");
        Reply again = promised.about("farc.head", "/disputes/withdrawal", "{\"reason\": \"x\"}");
        refused(again, 409);
        assertThat(again.text()).contains("/problems/no-account-given");
    }

    @Test
    void the_assessors_of_a_principal_who_verifies_nothing_are_refused() {
        String assessment = "{\"assessor\": \"North\", \"finding\": \"VERIFIED\", \"level\": 3}";

        refused(promised.about("goc.head", "/assessments", assessment), 403);
        refused(promised.about("goc.head", "/assessments", "{\"assessor\": \"North\"}"), 400);
    }

    @Test
    void a_lapse_is_recorded_by_the_secretariat_and_only_in_an_archive() {
        Reply reply = promised.about("secretariat", "/lapses", "{}");
        refused(reply, 422);
        assertThat(reply.text()).contains("/problems/not-an-archive");
        refused(promised.about("goc.head", "/lapses", "{}"), 403);
    }

    @Test
    void a_notice_that_nobody_withdraws_ends_by_itself_and_its_dispute_shows_two_readings() {
        Reply given =
                promised.post(
                        "goc.head",
                        "/measures/" + promised.measure() + "/snapback-notices",
                        "{\"period\": \"P1D\", \"reason\": \"not done\"}");
        ok(given);
        String notices = "/measures/" + promised.measure() + "/snapback-notices/";
        ok(promised.post("farc.head", notices + given.id() + "/disputes", "{\"text\": \"void\"}"));

        JsonNode measure = promised.read();
        assertThat(measure.path("standing").asString()).isEqualTo("DISPUTED");
        assertThat(measure.path("readings").size()).isEqualTo(2);
        assertThat(measure.at("/snapbackNotices/0/period").asString()).isEqualTo("P1D");

        for (String login : List.of("goc.head", "farc.head")) {
            ok(House.shared().send(login, "DELETE", "/api/v1" + notices + given.id(), null));
        }
        assertThat(promised.read().path("standing").asString()).isEqualTo("IN_FORCE");
        assertThat(promised.read().at("/snapbackNotices/0/status").asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void a_notice_has_a_period_of_a_day_at_least() {
        String path = "/measures/" + promised.measure() + "/snapback-notices";
        for (String period : List.of("P0D", "-P1D", "P999Y", "PT1H", "soon")) {
            Reply reply =
                    promised.post(
                            "goc.head",
                            path,
                            "{\"period\": \"%s\", \"reason\": \"x\"}".formatted(period));
            refused(reply, 400);
        }
    }

    private JsonNode line() {
        String path = "/api/v1/milestones?negotiationId=" + promised.table().id();
        String id = promised.milestones().getFirst();
        await().atMost(PATIENCE)
                .until(() ->
                        House.shared()
                                .get("manager", path)
                                .json()
                                .path("items")
                                .valueStream()
                                .filter(one -> one.path("id").asString().equals(id))
                                .anyMatch(one -> isAsFolded(one)));
        return House.shared()
                .get("manager", path)
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean isAsFolded(JsonNode line) {
        JsonNode folded = promised.first();
        return line.path("standing").equals(folded.path("standing"))
                && line.path("waived").equals(folded.path("waived"));
    }

    private static void refused(Reply reply, int status) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
    }
}
