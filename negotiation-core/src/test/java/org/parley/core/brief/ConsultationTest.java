package org.parley.core.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.core.brief.Briefing.ITEM;
import static org.parley.core.brief.Briefing.NORTH;
import static org.parley.core.brief.Briefing.NORTHS_BRIEF;
import static org.parley.core.brief.Briefing.ROUND;
import static org.parley.core.brief.Briefing.SOUTH;
import static org.parley.core.brief.Briefing.TALKS;
import static org.parley.core.brief.Briefing.by;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.core.brief.command.PlanConsultation;
import org.parley.core.brief.command.ReadOutConsultation;
import org.parley.core.brief.content.Consultation;
import org.parley.core.brief.content.Readout;
import org.parley.core.brief.event.ConsultationPlanned;
import org.parley.core.brief.event.ConsultationReadOut;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.OccurredInFuture;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Sealed;

/** Talks with allies ahead of a round stand in the brief. */
class ConsultationTest {

    private static final ConsultationId ID =
            ConsultationId.of("00000000-0000-4000-8000-0000000000f1");
    private static final AgendaItemId NO_ITEM =
            AgendaItemId.of("00000000-0000-4000-8000-0000000000f2");
    private static final RoundId NO_ROUND = RoundId.of("00000000-0000-4000-8000-0000000000f3");
    private static final LocalDate HELD = LocalDate.of(2016, 6, 20);

    @Test
    void a_delegation_plans_to_talk_with_an_ally_before_a_round() {
        Briefing.empty()
                .when(plan(ITEM, ROUND), by(NORTH))
                .expectEvents(new ConsultationPlanned(TALKS, NORTH, ID, about(ITEM, ROUND)));
    }

    @Test
    void no_round_need_be_named() {
        Briefing.empty()
                .when(plan(ITEM, null), by(NORTH))
                .expectEvents(new ConsultationPlanned(TALKS, NORTH, ID, about(ITEM, null)));
    }

    @Test
    void it_is_about_items_and_before_a_round_that_there_are() {
        Briefing.empty()
                .when(plan(NO_ITEM, ROUND), by(NORTH))
                .expectNoEvents()
                .expectExceptionDetails(new UnknownReference("agendaItemId", NO_ITEM.toString()));
        Briefing.empty()
                .when(plan(ITEM, NO_ROUND), by(NORTH))
                .expectNoEvents()
                .expectExceptionDetails(
                        new UnknownReference("dueBeforeRoundId", NO_ROUND.toString()));
    }

    @Test
    void one_id_names_one_consultation() {
        Briefing.with(planned())
                .when(plan(ITEM, ROUND), by(NORTH))
                .expectNoEvents()
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void what_came_of_it_is_told_as_often_as_there_is_something_to_tell() {
        ConsultationReadOut first = new ConsultationReadOut(TALKS, NORTH, ID, readout(HELD));
        Briefing.with(planned(), first)
                .when(new ReadOutConsultation(NORTHS_BRIEF, ID, readout(HELD)), by(NORTH))
                .expectEvents(first);
    }

    @Test
    void of_one_that_nobody_planned_nothing_is_told() {
        Briefing.empty()
                .when(new ReadOutConsultation(NORTHS_BRIEF, ID, readout(HELD)), by(NORTH))
                .expectNoEvents();
        Briefing.with(Briefing.on("2016-01-01", otherPlanned()))
                .when(new ReadOutConsultation(NORTHS_BRIEF, ID, readout(HELD)), by(NORTH))
                .expectNoEvents()
                .expectExceptionDetails(new Absent());
    }

    @Test
    void what_is_still_to_be_held_has_come_to_nothing_yet() {
        Briefing.with(planned())
                .when(
                        new ReadOutConsultation(
                                NORTHS_BRIEF, ID, readout(LocalDate.of(2999, 1, 1))),
                        by(NORTH))
                .expectNoEvents()
                .expectExceptionDetails(new OccurredInFuture("2999-01-01"));
    }

    @Test
    void it_was_not_told_before_it_was_planned() {
        Briefing.with(Briefing.on("2016-06-23", planned()))
                .when(
                        new ReadOutConsultation(NORTHS_BRIEF, ID, readout(HELD)),
                        by(NORTH, "2016-06-22"))
                .expectNoEvents()
                .expectExceptionDetails(new OccurredTooEarly("2016-06-22", "2016-06-23"));
    }

    @Test
    void nobody_plans_in_the_brief_of_another() {
        Briefing.empty()
                .when(plan(ITEM, ROUND), by(SOUTH))
                .expectNoEvents()
                .expectExceptionDetails(new Absent());
    }

    @Test
    void it_names_whom_and_what_about_and_is_not_printed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Consultation(" ", List.of(ITEM), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Consultation("Cuba", List.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Consultation("Cuba", List.of(ITEM, ITEM), null));
        assertThat(plan(ITEM, ROUND).toString()).doesNotContain("Cuba");
    }

    private static PlanConsultation plan(AgendaItemId item, @Nullable RoundId round) {
        return new PlanConsultation(NORTHS_BRIEF, ID, about(item, round));
    }

    private static ConsultationPlanned planned() {
        return new ConsultationPlanned(TALKS, NORTH, ID, about(ITEM, ROUND));
    }

    private static ConsultationPlanned otherPlanned() {
        ConsultationId other = ConsultationId.of("00000000-0000-4000-8000-0000000000f4");
        return new ConsultationPlanned(TALKS, NORTH, other, about(ITEM, ROUND));
    }

    private static Sealed<Consultation> about(AgendaItemId item, @Nullable RoundId round) {
        return Sealed.of(new Consultation("Cuba", List.of(item), round));
    }

    private static Sealed<Readout> readout(LocalDate heldOn) {
        return Sealed.of(new Readout("They would sign", heldOn));
    }
}
