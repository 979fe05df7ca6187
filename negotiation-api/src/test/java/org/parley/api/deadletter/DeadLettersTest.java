package org.parley.api.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.parley.projections.support.Views;
import tools.jackson.databind.JsonNode;

/** An event that a read model cannot digest stops its own negotiation there, and nothing else. */
class DeadLettersTest {

    private static final House HOUSE = House.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LETTERS = "/api/v1/dead-letters";

    private final Views sql = HOUSE.context().getBean(Views.class);
    private Table talks;
    private long poisoned;

    /** A row stands where the next event of the talks has to go. */
    @BeforeEach
    void poison() {
        talks = Table.open(HOUSE);
        poisoned = HOUSE.get("secretariat", "/api/v1/negotiations/" + talks.id()).version() + 1;
        sql.sql(
                        "insert into history (stream, sequence_no, negotiation_id, event_type,"
                                + " recorded_at, occurred_on, actor, authority, on_behalf, summary,"
                                + " event_json) values (?, ?, ?, 'None', ?, '2016-01-01', 'nobody',"
                                + " 'none', false, 'None.', '{}')")
                .params(
                        talks.id(),
                        poisoned,
                        UUID.fromString(talks.id()),
                        OffsetDateTime.parse("2016-01-01T00:00:00Z"))
                .update();
        open("poisoned");
        open("behind it");
        await().atMost(PATIENCE).until(() -> letters("operator").size() == 2);
    }

    @AfterEach
    void cure() {
        sql.sql("delete from history where stream = ? and event_type = 'None'")
                .param(talks.id())
                .update();
        letters("operator")
                .forEach(one -> settle("operator", one.path("id").asString(), "/retries", ""));
        assertThat(letters("operator")).isEmpty();
    }

    @Test
    void the_operator_sees_what_failed_and_nothing_of_its_content() {
        List<JsonNode> letters = letters("operator");

        assertThat(letters.getFirst().path("projection").asString()).isEqualTo("history");
        assertThat(letters.getFirst().path("first").asBoolean()).isTrue();
        assertThat(letters.getFirst().path("type").asString()).isEqualTo("round.RoundOpened");
        assertThat(letters.getFirst().path("version").asLong()).isEqualTo(poisoned);
        assertThat(letters.getFirst().path("cause").asString()).isNotEmpty();
        assertThat(letters.getFirst().path("detail").asString()).isEqualTo("***");
        assertThat(letters.getLast().path("first").asBoolean()).isFalse();
        assertThat(letters).allMatch(one -> one.path("data").isNull());
        assertThat(letters.toString()).doesNotContain("poisoned", "behind it");
    }

    @Test
    void an_auditor_sees_the_event_and_settles_nothing() {
        JsonNode first = letters("auditor").getFirst();

        assertThat(first.at("/data/title").asString()).isEqualTo("poisoned");
        assertThat(first.path("detail").asString()).isNotEqualTo("***");
        String id = first.path("id").asString();
        for (String login : List.of("auditor", "secretariat", "manager")) {
            assertThat(settle(login, id, "/retries", "").status()).isEqualTo(403);
            assertThat(settle(login, id, "/discards", "{\"reason\": \"x\"}").status())
                    .isEqualTo(403);
        }
        assertThat(HOUSE.get("secretariat", LETTERS).status()).isEqualTo(403);
    }

    @Test
    void others_go_on_and_what_is_cured_comes_in_its_order_with_another_try() {
        Table others = Table.open(HOUSE);
        await().atMost(PATIENCE).until(() -> history(others.id()).size() > 2);
        String id = letters("operator").getFirst().path("id").asString();

        Reply early = settle("operator", id, "/retries", "");
        assertThat(early.status()).as(early.toString()).isEqualTo(200);
        assertThat(early.json().path("digested").asBoolean()).isFalse();
        assertThat(early.json().path("waiting").asLong()).isEqualTo(2);

        sql.sql("delete from history where stream = ? and event_type = 'None'")
                .param(talks.id())
                .update();
        Reply cured = settle("operator", id, "/retries", "");
        assertThat(cured.json().path("digested").asBoolean()).as(cured.toString()).isTrue();
        assertThat(cured.json().path("waiting").asLong()).isZero();
        assertThat(history(talks.id()).toString()).containsSubsequence("poisoned", "behind it");
        assertThat(settle("operator", id, "/retries", "").status()).isEqualTo(404);
    }

    @Test
    void one_that_is_given_up_is_written_down_with_who_and_why() {
        String id = letters("operator").getFirst().path("id").asString();
        String why = "{\"reason\": \"a row of another world\"}";
        assertThat(settle("operator", id, "/discards", "{\"reason\": \" \"}").status())
                .isEqualTo(400);
        assertThat(settle("operator", id, "/discards", "{}").status()).isEqualTo(400);

        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            Reply given = settle("operator", id, "/discards", why, "Idempotency-Key", key);
            assertThat(given.status()).as(given.toString()).isEqualTo(204);
        }

        assertThat(settle("operator", id, "/discards", why).status()).isEqualTo(404);
        assertThat(letters("operator")).hasSize(1);
        JsonNode gone = HOUSE.get("operator", LETTERS + "/discarded").json().path("items").path(0);
        assertThat(gone.path("id").asString()).isEqualTo(id);
        assertThat(gone.path("actor").asString()).isEqualTo("operator");
        assertThat(gone.path("reason").asString()).isEqualTo("a row of another world");
        makeWhole();
    }

    @Test
    void nonsense_is_refused() {
        assertThat(HOUSE.get("operator", LETTERS + "?limit=0").status()).isEqualTo(400);
        assertThat(HOUSE.get("operator", LETTERS + "?cursor=W10").status()).isEqualTo(400);
        assertThat(HOUSE.get("operator", LETTERS + "?colour=red").status()).isEqualTo(400);
        assertThat(settle("operator", "none", "/retries", "").status()).isEqualTo(404);
    }

    /** A rebuild meets again what was given up. */
    private void makeWhole() {
        sql.sql("delete from history where stream = ? and event_type = 'None'")
                .param(talks.id())
                .update();
        HOUSE.post("operator", "/api/v1/projections/history/rebuilds", "");
        await().atMost(PATIENCE).until(() -> history(talks.id()).toString().contains("poisoned"));
    }

    private void open(String title) {
        Reply opened =
                talks.post(
                        "secretariat",
                        "/rounds",
                        """
                        {"title": "%s", "place": "Havana", "track": "1", "opensOn": "2017-06-27"}
                        """
                                .formatted(title));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
    }

    /** Those of the talks of this test. */
    private List<JsonNode> letters(String login) {
        List<JsonNode> letters = new ArrayList<>();
        HOUSE.get(login, LETTERS + "?limit=500").json().path("items").forEach(letters::add);
        letters.removeIf(one -> !one.path("sequence").asString().equals(talks.id()));
        return letters;
    }

    private static List<String> history(String negotiation) {
        List<String> summaries = new ArrayList<>();
        HOUSE.get("auditor", "/api/v1/negotiations/" + negotiation + "/history?limit=500")
                .json()
                .path("items")
                .forEach(one -> summaries.add(one.path("summary").asString()));
        return summaries;
    }

    private static Reply settle(
            String login, String id, String how, String body, String... headers) {
        return HOUSE.post(login, LETTERS + "/" + id + how, body, headers);
    }
}
