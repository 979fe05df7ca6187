package org.parley.api.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.parley.api.custody.Custody.SECRET;
import static org.parley.api.custody.Custody.items;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import tools.jackson.databind.JsonNode;

class BreakGlassOverHttpTest {

    private static final House HOUSE = House.shared();

    private final Custody custody = Custody.of(HOUSE);

    @Test
    void an_auditor_reads_a_brief_that_two_people_opened_and_its_owner_sees_that_he_did() {
        String id = custody.opened("PT30M");

        Reply read = custody.read("auditor");

        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        assertThat(read.text()).contains(SECRET);
        JsonNode reading = custody.readings().getFirst();
        assertThat(reading.path("reader").asString()).isEqualTo("auditor");
        assertThat(reading.path("access").asString()).isEqualTo("BREAK_GLASS");
        assertThat(reading.path("breakGlassId").asString()).isEqualTo(id);
        assertThat(reading.path("authority").asString()).isEqualTo("auditor");
    }

    @Test
    void he_reads_as_of_a_moment_and_the_moment_is_on_record() {
        custody.opened("PT30M");

        Reply read =
                custody.get(
                        "auditor",
                        "/parties/" + custody.table().goc() + "/brief?occurredBy=2016-06-23");

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).doesNotContain(SECRET);
        assertThat(custody.readings().getFirst().path("occurredBy").asString())
                .isEqualTo("2016-06-23T23:59:59.999999999Z");
    }

    @Test
    void without_a_request_there_is_nothing_to_read() {
        assertDenied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretariat", "goc.head"})
    void one_approver_is_not_enough(String approver) {
        String id = custody.request("PT30M");
        assertThat(custody.approve(approver, id).status()).isEqualTo(200);
        assertDenied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretariat", "goc.head"})
    void the_same_person_twice_is_not_two(String approver) {
        String id = custody.request("PT30M");
        custody.approve(approver, id);
        Reply again = custody.approve(approver, id);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("approved-already");
        assertDenied();
    }

    @Test
    void two_of_the_secretariat_are_not_enough() {
        String id = custody.request("PT30M");
        custody.approve("secretariat", id);
        assertThat(custody.approve("secretary2", id).problem()).isEqualTo("owner-must-approve");
        assertDenied();
    }

    @Test
    void the_auditor_himself_approves_nothing() {
        String id = custody.request("PT30M");
        assertThat(custody.approve("auditor", id).status()).isEqualTo(403);
        HOUSE.open("auditing.secretary", "AUDITOR,SECRETARIAT");
        String another = custody.ask("auditing.secretary", "PT30M").id();
        assertThat(custody.approve("auditing.secretary", another).problem())
                .isEqualTo("own-request");
        custody.approve("goc.head", id);
        assertDenied();
    }

    @Test
    void an_adviser_opens_nothing() {
        String id = custody.request("PT30M");
        assertThat(custody.approve("goc.adviser", id).problem()).isEqualTo("not-a-decider");
    }

    @Test
    void two_of_the_party_open_it() {
        String id = custody.request("PT30M");
        custody.approve("goc.capital", id);
        custody.approve("goc.head", id);
        assertThat(custody.read("auditor").status()).isEqualTo(200);
    }

    @Test
    void an_expired_grant_is_like_none() {
        String id = custody.opened("PT0.5S");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(custody.read("auditor").status()).isEqualTo(404));
        assertDenied();
        assertThat(custody.get("auditor", custody.glasses() + "/" + id).text())
                .contains("\"status\":\"EXPIRED\"");
    }

    @Test
    void the_grant_is_for_one_auditor_and_one_brief() {
        custody.opened("PT30M");
        assertThat(custody.read("auditor2").status()).isEqualTo(404);
        assertThat(custody.get("auditor", "/parties/" + custody.table().farc() + "/brief").status())
                .isEqualTo(404);
        assertThat(custody.read("secretariat").status()).isEqualTo(403);
        assertThat(custody.read("goc.head").status()).isEqualTo(403);
    }

    @Test
    void the_party_refuses_it_or_ends_it_early() {
        String refused = custody.request("PT30M");
        custody.table().post("goc.head", custody.glasses() + "/" + refused + "/refusal", "{}");
        assertThat(custody.approve("goc.capital", refused).problem()).isEqualTo("request-closed");
        String opened = custody.opened("PT30M");
        Reply ended =
                custody.table()
                        .post("goc.capital", custody.glasses() + "/" + opened + "/ending", "{}");
        assertThat(ended.status()).as(ended.toString()).isEqualTo(200);
        assertDenied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT61M", "PT0S", "an hour", "P1D"})
    void nobody_asks_for_more_than_an_hour(String span) {
        Reply reply = custody.ask("auditor", span);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("\"pointer\":\"/span\"");
    }

    @Test
    void only_auditors_ask() {
        for (String login : List.of("goc.head", "farc.head", "secretariat", "manager")) {
            assertThat(custody.ask(login, "PT30M").status()).as(login).isEqualTo(403);
        }
        assertThat(custody.ask("stranger", "PT30M").status()).isEqualTo(404);
    }

    @Test
    void the_request_is_shown_to_those_whom_it_concerns_and_tells_them_nothing_of_the_brief() {
        String id = custody.opened("PT30M");
        for (String login : List.of("goc.head", "goc.adviser", "secretariat", "auditor")) {
            Reply list = custody.get(login, "/break-glass");
            JsonNode one = items(list).getFirst();
            assertThat(one.path("id").asString()).isEqualTo(id);
            assertThat(one.path("auditor").asString()).isEqualTo("auditor");
            assertThat(one.path("reason").asString()).isEqualTo("A complaint");
            assertThat(one.path("span").asString()).isEqualTo("PT30M");
            assertThat(one.path("status").asString()).isEqualTo("OPEN");
            assertThat(one.path("approvals").size()).isEqualTo(2);
            assertThat(list.text()).doesNotContain(SECRET, custody.line());
        }
        assertThat(items(custody.get("auditor2", "/break-glass"))).isEmpty();
        assertThat(custody.get("auditor2", custody.glasses() + "/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"farc.head", "un.mission", "stranger", "manager", "operator"})
    void nobody_else_learns_that_there_is_a_request(String login) {
        Map<String, String> before = custody.seenBy(login, Custody.nobodys());
        String id = custody.opened("PT30M");
        custody.read("auditor");

        assertThat(custody.seenBy(login, id)).isEqualTo(before);
    }

    @Test
    void what_a_decision_answers_does_not_count_the_readings() {
        String id = custody.request("PT30M");
        for (int i = 0; i < 5; i++) {
            custody.get("goc.head", "/brief");
        }
        Reply approved = custody.approve("secretariat", id);
        assertThat(approved.version()).isEqualTo(1);
        assertThat(approved.header("ETag")).isEqualTo("\"1\"");
    }

    private void assertDenied() {
        Reply denied = custody.read("auditor");
        Reply nowhere = custody.get("auditor", "/parties/" + Custody.nobodys() + "/brief");
        assertThat(denied.status()).isEqualTo(404);
        assertThat(denied.text()).isEqualTo(nowhere.text());
    }
}
