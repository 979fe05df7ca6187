package org.parley.core.negotiation;

import static org.parley.core.negotiation.Talks.LAND;
import static org.parley.core.negotiation.Talks.MEDIATOR;
import static org.parley.core.negotiation.Talks.NORTH;
import static org.parley.core.negotiation.Talks.SOUTH;
import static org.parley.core.negotiation.Talks.TALKS;
import static org.parley.core.negotiation.Talks.by;
import static org.parley.core.negotiation.Talks.proposed;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.negotiation.command.RecordDisclosedRedLine;
import org.parley.core.negotiation.command.StatePosition;
import org.parley.core.negotiation.event.AgendaItemFinalised;
import org.parley.core.negotiation.event.AgendaItemWithdrawn;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.negotiation.event.RedLineShown;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.AgendaItemForbids;
import org.parley.core.rejection.ConcessionToOneself;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.NotAPrincipal;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.rejection.TalksNotOpen;
import org.parley.core.rejection.TermDoesNotFit;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.AgendaStatus;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.PositionId;
import org.parley.core.shared.PositionKind;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Terms;

class PositionTest {

    private static final PositionId FIRST = PositionId.of("00000000-0000-4000-8000-0000000000c1");
    private static final PositionId SECOND = PositionId.of("00000000-0000-4000-8000-0000000000c2");
    private static final Terms THREE_MILLION = new Terms(Map.of("hectares", "3"));
    private static final RedLineId LINE = RedLineId.of("00000000-0000-4000-8000-0000000000d1");

    @Test
    void a_principal_says_what_it_wants() {
        onTheTable().when(state(FIRST, THREE_MILLION, null), by(NORTH)).expectEvents(stated());
    }

    @Test
    void a_concession_answers_another_party() {
        onTheTable()
                .and(stated())
                .when(state(SECOND, Terms.NONE, FIRST), by(SOUTH))
                .expectEvents(
                        new PositionStated(
                                TALKS,
                                LAND,
                                SECOND,
                                SOUTH,
                                PositionKind.OPENING,
                                "We want land",
                                Terms.NONE,
                                FIRST));
    }

    @Test
    void nobody_concedes_to_himself() {
        onTheTable()
                .and(stated())
                .when(state(SECOND, Terms.NONE, FIRST), by(NORTH))
                .expectExceptionDetails(new ConcessionToOneself());
    }

    @Test
    void a_concession_names_a_position_that_was_stated() {
        onTheTable()
                .when(state(SECOND, Terms.NONE, FIRST), by(NORTH))
                .expectExceptionDetails(new UnknownReference("inReturnFor", FIRST.toString()));
    }

    @Test
    void a_position_is_stated_once() {
        onTheTable()
                .and(stated())
                .when(state(FIRST, THREE_MILLION, null), by(NORTH))
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void a_mediator_states_no_position() {
        onTheTable()
                .when(state(FIRST, Terms.NONE, null), by(MEDIATOR))
                .expectExceptionDetails(new NotAPrincipal());
    }

    @Test
    void a_position_is_about_an_item_that_still_can_move() {
        Talks.prepared()
                .when(state(FIRST, Terms.NONE, null), by(NORTH))
                .expectExceptionDetails(new Absent());
        onTheTable()
                .and(new AgendaItemWithdrawn(TALKS, LAND, null))
                .when(state(FIRST, Terms.NONE, null), by(NORTH))
                .expectExceptionDetails(new AgendaItemForbids(LAND, AgendaStatus.WITHDRAWN));
        onTheTable()
                .and(new AgendaItemFinalised(TALKS, LAND))
                .when(state(FIRST, Terms.NONE, null), by(NORTH))
                .expectExceptionDetails(new AgendaItemForbids(LAND, AgendaStatus.FINAL));
    }

    @Test
    void nothing_is_stated_while_talks_are_suspended() {
        onTheTable()
                .and(
                        new NegotiationConvened(TALKS, null),
                        new NegotiationSuspended(TALKS, "An attack", null))
                .when(state(FIRST, Terms.NONE, null), by(NORTH))
                .expectExceptionDetails(new TalksNotOpen(Lifecycle.SUSPENDED));
    }

    @ParameterizedTest
    @CsvSource({
        "hectares, three, must be a decimal such as 3.67",
        "hectares, 1e9, must be a decimal such as 3.67",
        "start, 2016-02-30, must be a day such as 2016-06-23",
        "register, NOBODY, 'must be one of [STATE, UN]'",
        "water, 3, names no issue of the item"
    })
    void terms_fit_the_issues_that_they_name(String issue, String value, String complaint) {
        onTheTable()
                .when(state(FIRST, new Terms(Map.of(issue, value)), null), by(NORTH))
                .expectExceptionDetails(new TermDoesNotFit(issue, complaint));
    }

    @Test
    void a_position_is_not_stated_before_the_item_or_the_position_it_answers() {
        Talks.prepared()
                .on("2012-08-26", proposed(LAND, NORTH))
                .when(state(FIRST, Terms.NONE, null), by(SOUTH, "2012-08-25"))
                .expectExceptionDetails(new OccurredTooEarly("2012-08-25", "2012-08-26"));
        Talks.prepared()
                .on("2012-08-26", proposed(LAND, NORTH))
                .on("2012-11-19", stated())
                .when(state(SECOND, Terms.NONE, FIRST), by(SOUTH, "2012-11-18"))
                .expectExceptionDetails(new OccurredTooEarly("2012-11-18", "2012-11-19"));
    }

    @Test
    void a_disclosed_red_line_is_put_before_the_table_once() {
        RecordDisclosedRedLine show =
                new RecordDisclosedRedLine(
                        TALKS, LINE, NORTH, LAND, "Not less", Firmness.FIRM, null);
        RedLineShown shown =
                new RedLineShown(TALKS, LINE, NORTH, LAND, "Not less", Firmness.FIRM, null);
        onTheTable().when(show, by(null)).expectEvents(shown);
        onTheTable()
                .and(shown)
                .when(show, by(null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_red_line_worded_anew_is_put_before_the_table_anew() {
        RedLineShown shown =
                new RedLineShown(TALKS, LINE, NORTH, LAND, "Not less", Firmness.FIRM, null);
        onTheTable()
                .and(shown)
                .when(
                        new RecordDisclosedRedLine(
                                TALKS, LINE, NORTH, LAND, "Much more", Firmness.FIRM, null),
                        by(null))
                .expectEvents(
                        new RedLineShown(
                                TALKS, LINE, NORTH, LAND, "Much more", Firmness.FIRM, null));
    }

    private static Talks onTheTable() {
        return Talks.prepared().and(proposed(LAND, NORTH));
    }

    private static StatePosition state(
            PositionId id, Terms terms, @Nullable PositionId inReturnFor) {
        return new StatePosition(
                TALKS,
                LAND,
                id,
                PositionKind.OPENING,
                new Statement("We want land"),
                terms,
                inReturnFor);
    }

    private static PositionStated stated() {
        return new PositionStated(
                TALKS,
                LAND,
                FIRST,
                NORTH,
                PositionKind.OPENING,
                "We want land",
                THREE_MILLION,
                null);
    }
}
