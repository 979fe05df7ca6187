package org.parley.api.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.custody.Custody.SECRET;
import static org.parley.api.custody.Custody.items;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import tools.jackson.databind.JsonNode;

class ShreddingOverHttpTest {

    private static final House HOUSE = House.shared();

    private final Custody custody = Custody.of(HOUSE);
    private final Shreds shreds = new Shreds(custody);

    @Test
    void what_one_asks_for_and_another_approves_is_done_and_says_who_they_were() {
        String id = shreds.shredded();

        for (String login : List.of("goc.head", "goc.adviser", "secretariat")) {
            JsonNode one = items(custody.get(login, "/shreddings")).getFirst();
            assertThat(one.path("id").asString()).isEqualTo(id);
            assertThat(one.path("status").asString()).isEqualTo("SHREDDED");
            assertThat(one.path("request").path("by").asString()).isEqualTo("goc.head");
            assertThat(one.path("request").path("ofTheParty").asBoolean()).isTrue();
            assertThat(one.path("approval").path("by").asString()).isEqualTo("secretariat");
            assertThat(one.path("shreddedAt").isNull()).isFalse();
            assertThat(one.path("reason").isNull()).isTrue();
            assertThat(shreds.get(login, id).json()).isEqualTo(one);
        }
        assertThat(shreds.recorded()).isOne();
    }

    @Test
    void an_auditor_sees_who_destroyed_what_and_when_and_never_why() {
        String refused = shreds.asked("secretariat");
        custody.table()
                .post(
                        "goc.capital",
                        shreds.place() + "/" + refused + "/refusal",
                        "{\"reason\": \"Not while the talks go on\"}");
        assertThat(custody.get("goc.head", "/shreddings").text())
                .contains("The mandate has ended", "Not while the talks go on");
        assertThat(audited("auditor", "").text()).doesNotContain("mandate", "while the talks");
        String done = shreds.shredded();

        Reply seen = audited("auditor", "");
        List<JsonNode> two = items(seen);
        assertThat(two.stream().map(one -> one.path("id").asString()))
                .containsExactly(done, refused);
        JsonNode first = two.getFirst();
        assertThat(first.path("status").asString()).isEqualTo("SHREDDED");
        assertThat(first.path("partyId").asString()).isEqualTo(custody.table().goc());
        assertThat(first.at("/request/by").asString()).isEqualTo("goc.head");
        assertThat(first.at("/approval/by").asString()).isEqualTo("secretariat");
        assertThat(first.path("shreddedAt").isNull()).isFalse();
        assertThat(two.getLast().path("status").asString()).isEqualTo("REFUSED");
        assertThat(two.getLast().path("closedBy").asString()).isEqualTo("goc.capital");
        assertThat(seen.text()).doesNotContain("reason", SECRET);
        assertThat(items(audited("auditor", "?limit=1"))).hasSize(1);
        assertThat(audited("auditor", "?cursor=x").status()).isEqualTo(400);
        assertThat(audited("auditor", "?what=x").status()).isEqualTo(400);
    }

    @Test
    void nobody_else_sees_it_there() {
        shreds.shredded();
        for (String login : List.of("secretariat", "manager", "operator", "un.mission")) {
            assertThat(audited(login, "").status()).as(login).isEqualTo(403);
        }
        assertThat(audited("stranger", "").status()).isEqualTo(404);
    }

    @Test
    void an_auditor_with_a_seat_is_an_auditor_and_nothing_besides() {
        custody.table().redLine("farc.head", custody.item());
        custody.accredit("auditor2", custody.table().farc(), "ADVISER");

        assertThat(audited("auditor2", "").status()).isEqualTo(200);
        assertThat(custody.get("auditor2", "/brief").status()).isEqualTo(403);
        assertThat(custody.get("auditor2", "/shreddings").status()).isEqualTo(403);
    }

    private Reply audited(String login, String query) {
        String place = "/api/v1/audit/negotiations/" + custody.table().id() + "/shreddings";
        return HOUSE.get(login, place + query);
    }

    @Test
    void the_reason_is_there_as_long_as_the_key() {
        String id = shreds.asked("secretariat");
        assertThat(shreds.get("goc.head", id).json().path("reason").asString())
                .isEqualTo("The mandate has ended");
    }

    @Test
    void the_other_sides_brief_stays_as_it_is() {
        custody.table().redLine("farc.head", custody.item());
        Reply before = custody.get("farc.head", "/brief");

        shreds.shredded();

        assertThat(custody.get("farc.head", "/brief").text())
                .isEqualTo(before.text())
                .contains(SECRET);
    }

    @Test
    void one_person_destroys_nothing_however_often_he_says_so() {
        String id = shreds.asked("goc.head");
        for (int i = 0; i < 2; i++) {
            Reply own = shreds.act("goc.head", id, "approval");
            assertThat(own.status()).isEqualTo(422);
            assertThat(own.problem()).isEqualTo("own-request");
        }
        assertThat(shreds.ask("goc.head").problem()).isEqualTo("request-under-way");
        assertKept(id);
    }

    @Test
    void two_of_the_secretariat_are_not_enough() {
        String id = shreds.asked("secretariat");
        assertThat(shreds.act("secretary2", id, "approval").problem())
                .isEqualTo("owner-must-approve");
        assertKept(id);
    }

    @Test
    void an_adviser_neither_asks_nor_approves() {
        assertThat(shreds.ask("goc.adviser").problem()).isEqualTo("not-a-decider");
        String id = shreds.asked("secretariat");
        Reply adviser = shreds.act("goc.adviser", id, "approval");
        assertThat(adviser.status()).isEqualTo(403);
        assertThat(adviser.problem()).isEqualTo("not-a-decider");
        assertKept(id);
    }

    @Test
    void the_second_approval_of_the_same_person_is_refused_and_changes_nothing() {
        String id = shreds.shredded();
        assertThat(shreds.act("secretariat", id, "approval").problem()).isEqualTo("request-closed");
        assertThat(shreds.recorded()).isOne();
    }

    @Test
    void a_request_that_was_refused_or_taken_back_is_over() {
        String refused = shreds.asked("secretariat");
        assertThat(shreds.act("secretariat", refused, "refusal").status()).isEqualTo(403);
        assertThat(shreds.act("goc.capital", refused, "refusal").status()).isEqualTo(200);
        assertThat(shreds.act("goc.head", refused, "approval").problem())
                .isEqualTo("request-closed");
        String taken = shreds.asked("goc.head");
        assertThat(shreds.act("secretariat", taken, "withdrawal").problem())
                .isEqualTo("not-the-requester");
        assertThat(shreds.act("goc.head", taken, "withdrawal").status()).isEqualTo(200);
        assertThat(shreds.act("secretariat", taken, "approval").problem())
                .isEqualTo("request-closed");
        assertThat(shreds.status(refused)).isEqualTo("REFUSED");
        assertKept(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "manager", "operator", "un.mission"})
    void a_role_that_may_never_do_it_is_told_so_whether_or_not_there_is_anything(String login) {
        Map<String, String> before = shreds.seenBy(login, Custody.nobodys());
        String id = shreds.asked("goc.head");

        Map<String, String> after = shreds.seenBy(login, id);

        assertThat(after).isEqualTo(before);
        assertThat(after.get("approval")).startsWith("403");
        assertThat(after.get("ask")).startsWith("403");
        assertKept(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"farc.head", "stranger"})
    void to_another_party_there_is_nothing_before_and_after(String login) {
        Map<String, String> before = shreds.seenBy(login, Custody.nobodys());
        String id = shreds.shredded();

        Map<String, String> after = shreds.seenBy(login, id);

        assertThat(after).isEqualTo(before);
        assertThat(after.get("approval")).startsWith("404");
        assertThat(after.get("GET one")).startsWith("404");
    }

    @Test
    void the_request_of_one_party_is_not_found_at_another() {
        String id = shreds.asked("goc.head");
        String elsewhere = "/parties/" + custody.table().farc() + "/brief/shreddings/" + id;
        Reply wrong = custody.table().post("secretariat", elsewhere + "/approval", "{}");
        Reply nothing = shreds.act("secretariat", Custody.nobodys(), "approval");

        assertThat(wrong.status()).isEqualTo(404);
        assertThat(wrong.text()).isEqualTo(nothing.text());
        assertThat(custody.get("secretariat", elsewhere).status()).isEqualTo(404);
        assertThat(custody.get("goc.head", elsewhere).status()).isEqualTo(404);
        assertKept(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"reason\": \"\"}", "{\"reason\": 1}", "{\"reason\": null}", "x"})
    void without_a_reason_nothing_is_asked_for(String body) {
        long events = HOUSE.events();
        Reply reply = custody.table().post("goc.head", shreds.place(), body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(HOUSE.events()).isEqualTo(events);
    }

    @Test
    void a_reason_of_any_length_is_not_taken() {
        String body = "{\"reason\": \"" + "x".repeat(150_000) + "\"}";
        assertThat(custody.table().post("goc.head", shreds.place(), body).status()).isEqualTo(400);
        String id = shreds.asked("secretariat");
        Reply refusal =
                custody.table().post("goc.head", shreds.place() + "/" + id + "/refusal", body);
        assertThat(refusal.status()).isEqualTo(400);
        assertKept(id);
    }

    @Test
    void a_request_sent_twice_under_one_key_is_one_request_and_so_is_an_approval() {
        String[] once = {"Idempotency-Key", "shred-" + custody.table().id()};
        Reply first = shreds.ask("goc.head", once);
        Reply again = shreds.ask("goc.head", once);
        assertThat(again.text()).isEqualTo(first.text());
        Reply other =
                custody.table().post("goc.head", shreds.place(), "{\"reason\": \"Another\"}", once);
        assertThat(other.problem()).isEqualTo("key-reused");

        Reply approved = shreds.act("secretariat", first.id(), "approval", once);
        Reply repeated = shreds.act("secretariat", first.id(), "approval", once);

        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        assertThat(repeated.text()).isEqualTo(approved.text());
    }

    @Test
    void who_has_seen_an_older_state_of_the_request_looks_again() {
        String id = shreds.asked("goc.head");
        assertThat(shreds.get("secretariat", id).header("ETag")).isEqualTo("\"0\"");
        Reply stale = shreds.act("secretariat", id, "approval", "If-Match", "\"7\"");
        assertThat(stale.status()).isEqualTo(412);
        assertKept(id);
    }

    private void assertKept(String id) {
        assertThat(shreds.status(id)).isNotIn("APPROVED", "SHREDDED");
        assertThat(custody.get("goc.head", "/brief").text()).contains(SECRET);
        assertThat(shreds.recorded()).isZero();
    }
}
