package org.parley.api.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import tools.jackson.databind.JsonNode;

/** A delegation plans talks with allies, and nobody else at the table learns of them. */
class ConsultationsOverHttpTest {

    private static final House HOUSE = House.shared();
    private static final String READOUT =
            "{\"text\": \"They would sign\", \"heldOn\": \"2016-06-20\"}";

    private final Table table = Table.open(HOUSE);
    private final String item = table.item();

    @Test
    void it_stands_in_the_own_brief_with_what_came_of_it() {
        String round =
                made(
                        table.post(
                                "secretariat",
                                "/rounds",
                                """
                                {"title": "Round", "place": "Oslo", "track": "1", "opensOn": "2016-06-23"}
                                """));
        String id = made(plan("goc.head", ", \"dueBeforeRoundId\": \"" + round + "\""));
        assertThat(readOut("goc.head", id, READOUT).status()).isEqualTo(200);

        JsonNode told = brief("goc.head").path("consultations").path(0);
        assertThat(told.path("id").asString()).isEqualTo(id);
        assertThat(told.path("with").asString()).isEqualTo("Cuba");
        assertThat(told.at("/agendaItemIds/0").asString()).isEqualTo(item);
        assertThat(told.path("dueBeforeRoundId").asString()).isEqualTo(round);
        assertThat(told.at("/readouts/0/text").asString()).isEqualTo("They would sign");
        assertThat(told.at("/readouts/0/heldOn").asString()).isEqualTo("2016-06-20");
    }

    @Test
    void nobody_else_learns_of_it() {
        Reply before = HOUSE.get("farc.head", table.path(""));
        String id = made(plan("goc.head", ""));

        Reply foreign = readOut("farc.head", id, READOUT);
        Reply none = readOut("farc.head", UUID.randomUUID().toString(), READOUT);

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.problem()).isEqualTo(foreign.problem());
        assertThat(brief("farc.head").path("consultations").isEmpty()).isTrue();
        assertThat(HOUSE.get("farc.head", table.path("")).text()).isEqualTo(before.text());
        assertThat(HOUSE.get("auditor", table.path("/history")).text())
                .doesNotContain("Consultation", "Cuba");
        for (String login : new String[] {"un.mission", "manager", "operator"}) {
            assertThat(plan(login, "").status()).as(login).isEqualTo(403);
        }
    }

    @Test
    void a_repeat_plans_nothing_twice() {
        Reply first = plan("goc.head", "", "Idempotency-Key", "one talk " + item);
        Reply again = plan("goc.head", "", "Idempotency-Key", "one talk " + item);
        assertThat(again.id()).isEqualTo(made(first));
        assertThat(brief("goc.head").path("consultations").size()).isEqualTo(1);
    }

    @Test
    void nonsense_is_refused_with_where_it_stands() {
        String id = made(plan("goc.head", ""));
        assertRefused(table.post("goc.head", "/consultations", "{}"), 400, "/with");
        assertRefused(about("[]"), 400, "/agendaItemIds");
        assertRefused(about("[\"land\"]"), 400, "/agendaItemIds");
        assertRefused(about("[\"%1$s\", \"%1$s\"]".formatted(item)), 400, "agendaItemIds");
        assertRefused(
                plan("goc.head", ", \"dueBeforeRoundId\": \"" + UUID.randomUUID() + "\""),
                422,
                "dueBeforeRoundId");
        assertRefused(
                readOut("goc.head", id, "{\"text\": \"x\", \"heldOn\": \"2999-01-01\"}"),
                422,
                "2999-01-01 lies in the future");
        assertRefused(
                readOut("goc.head", id, "{\"text\": \"x\", \"heldOn\": \"soon\"}"), 400, "/heldOn");
        assertRefused(
                readOut(
                        "goc.head",
                        id,
                        "{\"text\": \"%s\", \"heldOn\": \"2016-06-20\"}"
                                .formatted("x".repeat(20_001))),
                400,
                "/text");
        assertThat(brief("goc.head").at("/consultations/0/readouts").isEmpty()).isTrue();
    }

    private static void assertRefused(Reply refused, int status, String words) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(status);
        assertThat(refused.text()).contains(words);
    }

    private Reply about(String items) {
        return table.post(
                "goc.head",
                "/consultations",
                "{\"with\": \"Cuba\", \"agendaItemIds\": %s}".formatted(items));
    }

    private Reply plan(String login, String more, String... headers) {
        String body = "{\"with\": \"Cuba\", \"agendaItemIds\": [\"%s\"]%s}".formatted(item, more);
        return table.post(login, "/consultations", body, headers);
    }

    private Reply readOut(String login, String id, String body) {
        return table.post(login, "/consultations/" + id + "/readout", body);
    }

    private JsonNode brief(String login) {
        return HOUSE.get(login, table.path("/brief")).json();
    }

    private static String made(Reply planned) {
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        return planned.id();
    }
}
