package org.parley.core.brief;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.core.brief.Briefing.ITEM;
import static org.parley.core.brief.Briefing.LINE;
import static org.parley.core.brief.Briefing.NORTH;
import static org.parley.core.brief.Briefing.NORTHS_BRIEF;
import static org.parley.core.brief.Briefing.SOUTH;
import static org.parley.core.brief.Briefing.TALKS;
import static org.parley.core.brief.Briefing.by;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.core.brief.command.DiscloseRedLine;
import org.parley.core.brief.command.ReviseRedLine;
import org.parley.core.brief.command.SetRedLine;
import org.parley.core.brief.command.WithdrawRedLine;
import org.parley.core.brief.content.Reason;
import org.parley.core.brief.content.Rewording;
import org.parley.core.brief.content.Wording;
import org.parley.core.brief.event.RedLineConfided;
import org.parley.core.brief.event.RedLineDisclosed;
import org.parley.core.brief.event.RedLineRevised;
import org.parley.core.brief.event.RedLineSet;
import org.parley.core.brief.event.RedLineWithdrawn;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.ConstraintDoesNotFit;
import org.parley.core.rejection.ContentDestroyed;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.NotAPrincipal;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.rejection.RedLineIsWithdrawn;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Audience;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.ConstraintRule;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.Sealed;

class RedLineTest {

    private static final Constraint AT_LEAST_THREE =
            new Constraint("hectares", ConstraintRule.AT_LEAST, "3", null, null, null);
    private static final String NOT_LESS = "Not less than three";
    private static final RedLineSet WAS_SET =
            new RedLineSet(TALKS, NORTH, LINE, wording(NOT_LESS, AT_LEAST_THREE));
    private static final Sealed<Reason> NO_LONGER = Sealed.of(new Reason("No longer"));
    private static final RedLineWithdrawn GIVEN_UP =
            new RedLineWithdrawn(TALKS, NORTH, LINE, NO_LONGER);
    private static final WithdrawRedLine WITHDRAW =
            new WithdrawRedLine(NORTHS_BRIEF, LINE, NO_LONGER);

    @Test
    void a_party_sets_a_limit_it_will_not_cross() {
        Briefing.empty()
                .when(set(ITEM, AT_LEAST_THREE), by(NORTH))
                .expectEvents(WAS_SET)
                .expectResultMessagePayload(0L);
    }

    @Test
    void a_limit_is_set_once() {
        Briefing.with(WAS_SET)
                .when(set(ITEM, AT_LEAST_THREE), by(NORTH))
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void nobody_writes_in_the_brief_of_another_party() {
        Briefing.empty().when(set(ITEM, null), by(SOUTH)).expectExceptionDetails(new Absent());
    }

    @Test
    void only_a_principal_has_red_lines() {
        BriefId mediators = new BriefId(TALKS, Briefing.MEDIATOR);
        Briefing.empty()
                .when(
                        new SetRedLine(mediators, LINE, wording(NOT_LESS, null)),
                        by(Briefing.MEDIATOR))
                .expectExceptionDetails(new NotAPrincipal());
    }

    @Test
    void a_red_line_is_about_an_item_of_the_agenda() {
        AgendaItemId unknown = AgendaItemId.of("00000000-0000-4000-8000-0000000000ff");
        Briefing.empty()
                .when(set(unknown, null), by(NORTH))
                .expectExceptionDetails(new UnknownReference("agendaItemId", unknown.toString()));
    }

    @Test
    void a_constraint_fits_the_issue_that_it_limits() {
        refused(
                new Constraint("water", ConstraintRule.AT_MOST, "3", null, null, null),
                "names no issue of the item");
        refused(
                new Constraint(
                        "hectares", ConstraintRule.NOT_AFTER, "2016-01-01", null, null, null),
                "NOT_AFTER is not a rule for a NUMBER");
        refused(
                new Constraint("hectares", ConstraintRule.AT_MOST, "many", null, null, null),
                "must be a decimal such as 3.67");
        refused(
                new Constraint("hectares", ConstraintRule.BETWEEN, null, "5", "3", null),
                "has a low bound above its high bound");
        refused(
                new Constraint(
                        "register", ConstraintRule.ONE_OF, null, null, null, List.of("NOBODY")),
                "must be one of [STATE, UN]");
    }

    @Test
    void a_constraint_has_the_bounds_that_its_rule_needs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        set(
                                ITEM,
                                new Constraint(
                                        "hectares", ConstraintRule.BETWEEN, "3", null, null, null)))
                .withMessageContaining("BETWEEN only low and high");
    }

    @Test
    void a_red_line_is_worded_anew() {
        Briefing.with(WAS_SET)
                .when(revise("Not less than four", null), by(NORTH))
                .expectEvents(
                        new RedLineRevised(
                                TALKS, NORTH, LINE, reworded("Not less than four", null)));
    }

    @Test
    void wording_it_as_it_stands_is_no_event() {
        Briefing.with(WAS_SET)
                .when(revise(NOT_LESS, AT_LEAST_THREE), by(NORTH))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_red_line_is_confided_to_the_mediator_and_disclosed_to_the_table() {
        Briefing.with(WAS_SET)
                .when(disclose(Audience.MEDIATOR), by(NORTH))
                .expectEvents(new RedLineConfided(TALKS, NORTH, LINE));
        Briefing.with(WAS_SET).when(disclose(Audience.TABLE), by(NORTH)).expectEvents(disclosed());
    }

    @Test
    void showing_it_twice_is_no_error_but_a_new_wording_is_shown_anew() {
        Briefing.with(WAS_SET, disclosed())
                .when(disclose(Audience.TABLE), by(NORTH))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        Briefing.with(
                        WAS_SET,
                        disclosed(),
                        new RedLineRevised(TALKS, NORTH, LINE, reworded("Four", null)))
                .when(disclose(Audience.TABLE), by(NORTH))
                .expectEvents(new RedLineDisclosed(TALKS, NORTH, LINE, wording("Four", null)));
    }

    @Test
    void a_red_line_is_given_up() {
        Briefing.with(WAS_SET).when(WITHDRAW, by(NORTH)).expectEvents(GIVEN_UP);
        Briefing.with(WAS_SET, GIVEN_UP)
                .when(WITHDRAW, by(NORTH))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_was_given_up_is_neither_worded_nor_shown() {
        Briefing.with(WAS_SET, GIVEN_UP)
                .when(revise("Four", null), by(NORTH))
                .expectExceptionDetails(new RedLineIsWithdrawn());
        Briefing.with(WAS_SET, GIVEN_UP)
                .when(disclose(Audience.TABLE), by(NORTH))
                .expectExceptionDetails(new RedLineIsWithdrawn());
    }

    @Test
    void a_red_line_that_the_party_does_not_have_is_absent() {
        var other = new ReviseRedLine(NORTHS_BRIEF, Briefing.OTHER_LINE, reworded(NOT_LESS, null));
        Briefing.with(WAS_SET).when(other, by(NORTH)).expectExceptionDetails(new Absent());
        Briefing.with(WAS_SET)
                .when(new WithdrawRedLine(NORTHS_BRIEF, Briefing.OTHER_LINE, NO_LONGER), by(NORTH))
                .expectExceptionDetails(new Absent());
        Briefing.with(WAS_SET)
                .when(
                        new DiscloseRedLine(NORTHS_BRIEF, Briefing.OTHER_LINE, Audience.TABLE),
                        by(NORTH))
                .expectExceptionDetails(new Absent());
    }

    @Test
    void what_was_destroyed_with_its_key_is_neither_worded_nor_shown_but_can_be_given_up() {
        RedLineSet gone = new RedLineSet(TALKS, NORTH, LINE, Sealed.gone());
        Briefing.with(gone)
                .when(revise("Four", null), by(NORTH))
                .expectExceptionDetails(new ContentDestroyed());
        Briefing.with(gone)
                .when(disclose(Audience.TABLE), by(NORTH))
                .expectExceptionDetails(new ContentDestroyed());
        Briefing.with(gone).when(WITHDRAW, by(NORTH)).expectEvents(GIVEN_UP);
    }

    @Test
    void a_new_wording_does_not_bring_back_what_was_destroyed() {
        RedLineSet gone = new RedLineSet(TALKS, NORTH, LINE, Sealed.gone());
        Briefing.with(gone, new RedLineRevised(TALKS, NORTH, LINE, reworded("Four", null)))
                .when(disclose(Audience.TABLE), by(NORTH))
                .expectExceptionDetails(new ContentDestroyed());
    }

    @Test
    void a_party_writes_something_that_can_be_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> revise(" ", null))
                .withMessageContaining("printable text");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new WithdrawRedLine(NORTHS_BRIEF, LINE, Sealed.of(new Reason("\u0000"))));
    }

    @Test
    void a_red_line_is_not_given_up_before_it_was_set() {
        Briefing.with(Briefing.on("2014-05-01", WAS_SET))
                .when(WITHDRAW, by(NORTH, "2014-04-30"))
                .expectExceptionDetails(new OccurredTooEarly("2014-04-30", "2014-05-01"));
    }

    private static void refused(Constraint constraint, String complaint) {
        Briefing.empty()
                .when(set(ITEM, constraint), by(NORTH))
                .expectExceptionDetails(new ConstraintDoesNotFit(constraint.issue(), complaint));
    }

    private static SetRedLine set(AgendaItemId item, @Nullable Constraint constraint) {
        return new SetRedLine(
                NORTHS_BRIEF,
                LINE,
                Sealed.of(new Wording(item, NOT_LESS, Firmness.FIRM, constraint)));
    }

    private static ReviseRedLine revise(String text, @Nullable Constraint constraint) {
        return new ReviseRedLine(NORTHS_BRIEF, LINE, reworded(text, constraint));
    }

    private static DiscloseRedLine disclose(Audience to) {
        return new DiscloseRedLine(NORTHS_BRIEF, LINE, to);
    }

    private static RedLineDisclosed disclosed() {
        return new RedLineDisclosed(TALKS, NORTH, LINE, wording(NOT_LESS, AT_LEAST_THREE));
    }

    private static Sealed<Wording> wording(String text, @Nullable Constraint constraint) {
        return Sealed.of(new Wording(ITEM, text, Firmness.FIRM, constraint));
    }

    private static Sealed<Rewording> reworded(String text, @Nullable Constraint constraint) {
        return Sealed.of(new Rewording(text, constraint));
    }
}
