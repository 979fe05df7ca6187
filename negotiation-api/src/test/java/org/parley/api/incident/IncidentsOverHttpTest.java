package org.parley.api.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.milestone.Promised.ok;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.milestone.Promised;
import tools.jackson.databind.JsonNode;

/** An incident from its report to its end, and what each may and sees. */
class IncidentsOverHttpTest {

    private static final String SHOTS =
            """
            {"title": "Shots at the checkpoint", "severity": 3, "responseWithin": "PT4H",
             "text": "Two rounds from the ridge"}
            """;

    private final House house = House.shared();
    private final Promised promised = Promised.due(house, "2999-01-01", 2);

    @Test
    void an_incident_is_reported_answered_handled_and_closed_before_all_eyes() {
        String shots = reported(SHOTS);
        said("farc.head", shots, "ACKNOWLEDGED", null);
        said("goc.head", shots, "HOTLINE_CALL", "They say it was not ordered.");
        said("farc.head", shots, "STEP_TAKEN", "The unit is withdrawn.");
        said("goc.head", shots, "ESCALATED", "Shots again.");
        said("farc.head", shots, "DE_ESCALATED", "All quiet.");
        Reply last = said("goc.head", shots, "CLOSED", null);

        for (String login : List.of("goc.head", "farc.head", "un.mission", "manager", "auditor")) {
            JsonNode incident = read(login, shots, "");
            assertThat(incident.path("status").asString()).isEqualTo("CLOSED");
            assertThat(incident.path("severity").asInt()).isEqualTo(3);
            assertThat(incident.path("level").asInt()).isEqualTo(4);
            assertThat(incident.at("/acknowledgement/status").asString()).isEqualTo("IN_TIME");
            assertThat(incident.path("log").findValuesAsString("step"))
                    .containsExactly(
                            "REPORTED",
                            "ACKNOWLEDGED",
                            "HOTLINE_CALL",
                            "STEP_TAKEN",
                            "ESCALATED",
                            "DE_ESCALATED",
                            "CLOSED");
        }
        JsonNode line = lines("goc.head", "&open=false", last).get(0);
        assertThat(line.path("id").asString()).isEqualTo(shots);
        assertThat(line.path("level").asInt()).isEqualTo(4);
        assertThat(line.path("awaiting").isEmpty()).isTrue();
        JsonNode dossier = house.get("un.mission", promised.table().path("")).json();
        assertThat(dossier.at("/incidents/0/title").asString())
                .isEqualTo("Shots at the checkpoint");
    }

    @Test
    void as_of_any_version_or_moment_it_is_what_it_was_then() {
        String shots = reported(SHOTS);
        said("farc.head", shots, "ACKNOWLEDGED", null);
        said("goc.head", shots, "CLOSED", null);

        JsonNode first = read("manager", shots, "?version=0");
        assertThat(first.path("status").asString()).isEqualTo("OPEN");
        assertThat(first.at("/acknowledgement/status").asString()).isEqualTo("AWAITED");
        assertThat(get("manager", shots, "?occurredBy=2015-01-01").status()).isEqualTo(404);
        Reply past =
                house.get(
                        "manager",
                        "/api/v1/incidents?negotiationId="
                                + promised.table().id()
                                + "&occurredBy=2015-01-01");
        assertThat(past.json().path("items").isEmpty()).isTrue();
        Reply now =
                house.get(
                        "manager",
                        "/api/v1/incidents?negotiationId="
                                + promised.table().id()
                                + "&occurredBy=2999-01-01");
        assertThat(now.json().at("/items/0/status").asString()).isEqualTo("CLOSED");
    }

    @Test
    void what_is_suspended_and_reversed_over_it_is_shown_with_what_stands_still() {
        String shots = reported(SHOTS);
        String measure = "/measures/" + promised.measure() + "/standing";
        String over = "{\"to\": \"%s\", \"reason\": \"attack\", \"incidentId\": \"" + shots + "\"}";
        ok(promised.post("goc.head", measure, over.formatted("SUSPENDED")));
        ok(promised.post("goc.head", measure, "{\"to\": \"IN_FORCE\", \"reason\": \"quiet\"}"));
        ok(promised.post("farc.head", measure, over.formatted("REVERSED")));
        ok(promised.table().post("secretariat", "/lifecycle", over.formatted("SUSPENDED")));

        JsonNode done = read("manager", shots, "").path("consequences");
        assertThat(done.findValuesAsString("kind"))
                .containsExactly("TALKS_SUSPENDED", "MEASURE_SUSPENDED", "MEASURE_REVERSED");
        assertThat(done.at("/0/reason").isNull()).isTrue();
        assertThat(done.at("/1/endedOn").isNull()).isFalse();
        assertThat(done.at("/1/milestones").size()).isEqualTo(2);
        assertThat(done.at("/2/endedOn").isNull()).isTrue();
        assertThat(promised.read().path("incidentId").asString()).isEqualTo(shots);
    }

    @Test
    void an_incident_of_another_table_or_of_none_is_no_reason() {
        String elsewhere = Promised.due(house, "2999-01-01", 1).table().id();
        String foreign =
                house.post("goc.head", "/api/v1/negotiations/" + elsewhere + "/incidents", SHOTS)
                        .id();
        for (String id : List.of(foreign, UUID.randomUUID().toString())) {
            Reply refused =
                    promised.post(
                            "goc.head",
                            "/measures/" + promised.measure() + "/standing",
                            "{\"to\": \"SUSPENDED\", \"reason\": \"x\", \"incidentId\": \"%s\"}"
                                    .formatted(id));
            refused(refused, 422, "unknown-reference");
        }
    }

    @Test
    void who_has_no_part_in_it_is_told_so_and_strangers_find_nothing() {
        String shots = reported(SHOTS);

        refused(step("goc.head", shots, "ACKNOWLEDGED", null), 403, "not-asked");
        refused(step("un.mission", shots, "CLOSED", null), 403, "not-involved");
        refused(step("un.mission", shots, "STEP_TAKEN", "x"), 403, "not-involved");
        refused(step("farc.head", shots, "CLOSED", null), 409, "not-de-escalated");
        refused(step("manager", shots, "ACKNOWLEDGED", null), 403, "forbidden");
        refused(step("operator", shots, "ACKNOWLEDGED", null), 403, "forbidden");
        String absent = UUID.randomUUID().toString();
        Reply hidden = step("stranger", shots, "ACKNOWLEDGED", null);
        refused(hidden, 404, "absent");
        assertThat(hidden.text()).isEqualTo(step("stranger", absent, "ACKNOWLEDGED", null).text());
        Reply unseen = get("stranger", shots, "");
        refused(unseen, 404, "absent");
        assertThat(unseen.text()).isEqualTo(get("stranger", absent, "").text());
        assertThat(house.get("stranger", "/api/v1/incidents").json().path("items").isEmpty())
                .isTrue();
        refused(house.get("operator", "/api/v1/incidents"), 403, "forbidden");
    }

    @Test
    void nonsense_is_answered_with_what_to_do() {
        for (String body :
                List.of(
                        "{}",
                        SHOTS.replace("3", "6"),
                        SHOTS.replace("3", "\"grave\""),
                        SHOTS.replace("PT4H", "PT0S"),
                        SHOTS.replace("PT4H", "-PT4H"),
                        SHOTS.replace("PT4H", "P2Y"),
                        SHOTS.replace("PT4H", "soon"),
                        SHOTS.replace("\"text\"", "\"x\""),
                        SHOTS.replace("Shots", "x".repeat(500)))) {
            Reply reply = promised.table().post("goc.head", "/incidents", body);
            assertThat(reply.status()).as(body + reply).isEqualTo(400);
        }
        String shots = reported(SHOTS);
        refused(step("goc.head", shots, "STEP_TAKEN", null), 400, "invalid-request");
        refused(step("goc.head", shots, "BURIED", "x"), 400, "invalid-request");
        refused(step("goc.head", shots, "STEP_TAKEN", "x".repeat(20_001)), 400, "invalid-request");
        refused(get("manager", shots, "?asof=2016-01-01"), 400, "invalid-request");
        refused(
                house.get("manager", "/api/v1/incidents?status=BURIED&levelFrom=x&cursor=y"),
                400,
                "invalid-request");
        refused(house.get("manager", "/api/v1/incidents?cursor=y"), 400, "invalid-request");
    }

    @Test
    void sent_twice_under_one_key_it_is_reported_once() {
        Reply first =
                promised.table().post("goc.head", "/incidents", SHOTS, "Idempotency-Key", "shots");
        Reply again =
                promised.table().post("goc.head", "/incidents", SHOTS, "Idempotency-Key", "shots");

        assertThat(again.text()).isEqualTo(first.text());
        refused(
                promised.table()
                        .post(
                                "goc.head",
                                "/incidents",
                                SHOTS.replace("3", "4"),
                                "Idempotency-Key",
                                "shots"),
                422,
                "key-reused");
    }

    @Test
    void what_a_party_notes_for_itself_stands_in_its_brief_and_nowhere_else() {
        String shots = reported(SHOTS);
        String before = get("farc.head", shots, "").text();
        String etag = get("farc.head", shots, "").header("ETag");
        String note =
                "{\"incidentId\": \"%s\", \"text\": \"It was our own patrol\"}".formatted(shots);
        ok(promised.table().post("goc.head", "/brief/incident-notes", note));

        JsonNode brief = house.get("goc.head", promised.table().path("/brief")).json();
        assertThat(brief.at("/incidentNotes/0/text").asString()).isEqualTo("It was our own patrol");
        assertThat(brief.at("/incidentNotes/0/incidentId").asString()).isEqualTo(shots);
        assertThat(get("farc.head", shots, "").text()).isEqualTo(before);
        assertThat(get("farc.head", shots, "").header("ETag")).isEqualTo(etag);
        assertThat(house.get("farc.head", promised.table().path("/brief")).text())
                .doesNotContain("patrol");
        assertThat(house.get("auditor", promised.table().path("/history?limit=500")).text())
                .doesNotContain("patrol")
                .doesNotContain("IncidentNoted");
        refused(
                promised.table().post("un.mission", "/brief/incident-notes", note),
                403,
                "forbidden");
        refused(
                promised.table()
                        .post(
                                "goc.head",
                                "/brief/incident-notes",
                                note.replace(shots, UUID.randomUUID().toString())),
                422,
                "unknown-reference");
    }

    private String reported(String body) {
        Reply reply = promised.table().post("goc.head", "/incidents", body);
        ok(reply);
        assertThat(reply.header("Location")).isEqualTo("/api/v1/incidents/" + reply.id());
        return reply.id();
    }

    private Reply said(String login, String incident, String step, @Nullable String text) {
        Reply reply = step(login, incident, step, text);
        ok(reply);
        return reply;
    }

    private Reply step(String login, String incident, String step, @Nullable String text) {
        String words = text == null ? "" : ", \"text\": \"" + text + "\"";
        return house.post(
                login,
                "/api/v1/incidents/" + incident + "/steps",
                "{\"step\": \"" + step + "\"" + words + "}");
    }

    private JsonNode read(String login, String incident, String when) {
        Reply reply = get(login, incident, when);
        ok(reply);
        return reply.json();
    }

    private Reply get(String login, String incident, String when) {
        return house.get(login, "/api/v1/incidents/" + incident + when);
    }

    private JsonNode lines(String login, String filter, Reply after) {
        String path = "/api/v1/incidents?negotiationId=" + promised.table().id() + filter;
        Reply reply = house.get(login, path, "X-Read-After", after.header("X-Position"));
        ok(reply);
        return reply.json().path("items");
    }

    private static void refused(Reply reply, int status, String type) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.json().path("type").asString()).isEqualTo("/problems/" + type);
    }
}
