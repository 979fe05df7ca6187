package org.parley.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.milestone.Promised;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A calendar is read by its address alone, shows what its owner may see, and opens no more. */
@ExtendWith(OutputCaptureExtension.class)
class CalendarOverHttpTest {

    private static final House HOUSE = House.shared();
    private static final String CALENDAR = "/api/v1/calendar.ics";
    private static final LocalDate DUE = LocalDate.now(ZoneOffset.UTC).plusDays(20);

    private final Promised promised = Promised.due(HOUSE, DUE.toString(), 1);

    @Test
    void it_shows_what_falls_due_in_a_negotiation() {
        VEvent event = ofTable(token("goc.head")).getFirst();

        assertThat(event.getUid().getValue())
                .isEqualTo("milestone-" + promised.milestones().getFirst() + "@parley");
        assertThat(event.getSummary().getValue()).isEqualTo("Due: Step 0 (FARC-EP)");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), zone()))
                .isEqualTo(DUE);
    }

    @Test
    void a_later_date_moves_the_same_event_and_counts_up() {
        String token = token("goc.head");
        VEvent before = ofTable(token).getFirst();
        String body = "{\"due\": {\"date\": \"" + DUE.plusDays(9) + "\"}, \"reason\": \"rain\"}";
        for (String side : new String[] {"goc.head", "farc.head"}) {
            String path = "/milestones/" + promised.milestones().getFirst() + "/extensions";
            Promised.ok(promised.post(side, path, body));
        }
        VEvent after = ofTable(token).getFirst();

        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(LocalDate.ofInstant(after.getDateStart().getValue().toInstant(), zone()))
                .isEqualTo(DUE.plusDays(9));
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
    }

    @Test
    void rounds_and_notices_are_in_it_too() {
        promised.table()
                .post(
                        "secretariat",
                        "/rounds",
                        """
                        {"title": "Second", "place": "Havana", "track": "1", "opensOn": "%s"}
                        """
                                .formatted(DUE));
        Promised.ok(
                promised.post(
                        "goc.head",
                        "/measures/" + promised.measure() + "/snapback-notices",
                        "{\"period\": \"P30D\", \"reason\": \"Nothing was done.\"}"));

        assertThat(ofTable(token("farc.head")).stream().map(VEvent::getSummary))
                .extracting(summary -> summary.getValue())
                .contains("Round: Second, Havana", "Notice ends: Weapons (GOC)");
        assertThat(ofTable(token("manager")).stream().map(VEvent::getSummary))
                .extracting(summary -> summary.getValue())
                .contains("Notice ends: Weapons (GOC)")
                .doesNotContain("Round: Second, Havana");
    }

    @Test
    void who_has_it_already_is_not_sent_it_again() {
        Promised quiet = Promised.due(HOUSE, DUE.plusDays(400).toString(), 1);
        String address =
                CALENDAR + "?negotiationId=" + quiet.table().id() + "&token=" + token("goc.head");
        Reply first = HOUSE.get(null, address);
        String tag = String.valueOf(first.header("ETag"));

        assertThat(first.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(first.response().headers().allValues("ETag")).hasSize(1);
        Reply again = HOUSE.get(null, address, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        Promised.ok(
                quiet.post(
                        "farc.head",
                        "/milestones/" + quiet.milestones().getFirst() + "/claims",
                        "{\"claim\": \"IN_PROGRESS\"}"));
        assertThat(HOUSE.get(null, address, "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void who_may_not_see_a_negotiation_finds_an_empty_calendar() {
        assertThat(ofTable(token("stranger"))).isEmpty();
        assertThat(ofTable(token("manager"))).hasSize(1);
        Reply operator = HOUSE.get(null, CALENDAR + "?token=" + token("operator"));
        assertThat(operator.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"READ\"]", "[\"READ\", \"WRITE\"]"})
    void no_other_token_is_taken_from_an_address(String scopes) {
        String other = made("manager", scopes).json().path("token").asString();

        assertThat(HOUSE.get(null, CALENDAR + "?token=" + other).status()).isEqualTo(401);
        assertThat(HOUSE.get(null, CALENDAR, "Authorization", "Bearer " + other).status())
                .isEqualTo(403);
        assertThat(HOUSE.get(null, "/api/v1/me?token=" + other).status()).isEqualTo(401);
    }

    @Test
    void its_token_opens_nothing_else() {
        String token = token("manager");
        for (String path : List.of("/me", "/milestones", "/negotiations", "/tokens")) {
            assertThat(HOUSE.get(null, "/api/v1" + path + "?token=" + token).status())
                    .isEqualTo(401);
            Reply borne = HOUSE.get(null, "/api/v1" + path, "Authorization", "Bearer " + token);
            assertThat(borne.status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void its_scope_goes_with_no_other() {
        Reply refused = made("manager", "[\"CALENDAR\", \"READ\"]");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("/scopes");
    }

    @Test
    void a_token_that_was_deleted_is_refused() {
        Reply made = made("manager", "[\"CALENDAR\"]");
        HOUSE.send("manager", "DELETE", "/api/v1/tokens/" + made.id(), null);
        String token = made.json().path("token").asString();

        Reply refused = HOUSE.get(null, CALENDAR + "?token=" + token);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.toString()).doesNotContain(token);
    }

    @Test
    void no_log_has_the_token(CapturedOutput output) {
        String token = token("manager");
        HOUSE.get(null, CALENDAR + "?token=" + token);
        HOUSE.get(null, CALENDAR + "?token=" + token + "&from=soon");
        HOUSE.get(null, CALENDAR + "?token=" + token.replace('_', '-'));
        assertThat(output.getAll()).doesNotContain(token.substring(4));
    }

    private List<VEvent> ofTable(String token) {
        String address = CALENDAR + "?negotiationId=" + promised.table().id() + "&token=" + token;
        Reply reply = HOUSE.get(null, address);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return Biweekly.parse(reply.text()).first().getEvents();
    }

    private static String token(String login) {
        Reply made = made(login, "[\"CALENDAR\"]");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json().path("token").asString();
    }

    private static Reply made(@Nullable String login, String scopes) {
        return HOUSE.post(
                String.valueOf(login),
                "/api/v1/tokens",
                "{\"name\": \"a calendar\", \"scopes\": " + scopes + "}");
    }

    /** All-day dates are read in the zone of this machine. */
    private static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
