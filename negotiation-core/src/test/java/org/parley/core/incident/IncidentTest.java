package org.parley.core.incident;

import static org.parley.core.incident.Crisis.ANSWER_BY;
import static org.parley.core.incident.Crisis.MEDIATOR;
import static org.parley.core.incident.Crisis.NORTH;
import static org.parley.core.incident.Crisis.OBSERVER;
import static org.parley.core.incident.Crisis.SHOTS;
import static org.parley.core.incident.Crisis.SOUTH;
import static org.parley.core.incident.Crisis.TALKS;
import static org.parley.core.incident.Crisis.report;
import static org.parley.core.incident.Crisis.reported;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.incident.command.AcknowledgeIncident;
import org.parley.core.incident.command.CloseIncident;
import org.parley.core.incident.command.DeEscalateIncident;
import org.parley.core.incident.command.EscalateIncident;
import org.parley.core.incident.command.LogHotlineCall;
import org.parley.core.incident.command.NoteUnanswered;
import org.parley.core.incident.command.ReopenIncident;
import org.parley.core.incident.command.TakeIncidentStep;
import org.parley.core.incident.event.HotlineCallLogged;
import org.parley.core.incident.event.IncidentAcknowledged;
import org.parley.core.incident.event.IncidentClosed;
import org.parley.core.incident.event.IncidentDeEscalated;
import org.parley.core.incident.event.IncidentEscalated;
import org.parley.core.incident.event.IncidentReopened;
import org.parley.core.incident.event.IncidentStepTaken;
import org.parley.core.incident.event.IncidentUnanswered;
import org.parley.core.rejection.GravestAlready;
import org.parley.core.rejection.IncidentIsClosed;
import org.parley.core.rejection.NotAsked;
import org.parley.core.rejection.NotDeEscalated;
import org.parley.core.rejection.NotInvolved;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

class IncidentTest {

    private static final Statement WHY = new Statement("why");
    private static final AcknowledgeIncident ACKNOWLEDGE = new AcknowledgeIncident(SHOTS, WHY);
    private static final LogHotlineCall CALL = new LogHotlineCall(SHOTS, WHY);
    private static final TakeIncidentStep STEP = new TakeIncidentStep(SHOTS, WHY);
    private static final EscalateIncident ESCALATE = new EscalateIncident(SHOTS, WHY);
    private static final DeEscalateIncident CALM_DOWN = new DeEscalateIncident(SHOTS, WHY);
    private static final CloseIncident CLOSE = new CloseIncident(SHOTS, null);
    private static final ReopenIncident REOPEN = new ReopenIncident(SHOTS, WHY);
    private static final NoteUnanswered TIME_IS_UP = new NoteUnanswered(SHOTS);

    private static final IncidentAcknowledged ACKNOWLEDGED =
            new IncidentAcknowledged(TALKS, SHOTS, SOUTH, List.of(), "why");
    private static final IncidentUnanswered UNANSWERED =
            new IncidentUnanswered(TALKS, SHOTS, ANSWER_BY, List.of(SOUTH), 4);
    private static final IncidentDeEscalated CALMED =
            new IncidentDeEscalated(TALKS, SHOTS, NORTH, "why");

    private static IncidentClosed closed(PartyId by) {
        return new IncidentClosed(TALKS, SHOTS, by, null);
    }

    @Test
    void who_was_asked_acknowledges_it() {
        Crisis.reported().when(ACKNOWLEDGE, SOUTH).expectEvents(ACKNOWLEDGED);
    }

    @Test
    void nobody_else_can() {
        for (PartyId other : List.of(NORTH, MEDIATOR, OBSERVER)) {
            Crisis.reported()
                    .when(ACKNOWLEDGE, other)
                    .expectNoEvents()
                    .expectExceptionDetails(new NotAsked());
        }
    }

    @Test
    void acknowledging_twice_is_no_error() {
        Crisis.reported(ACKNOWLEDGED)
                .when(ACKNOWLEDGE, SOUTH)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nothing_of_it_happened_before_it_was_reported() {
        Crisis.reported()
                .when(ACKNOWLEDGE, SOUTH, "2024-02-29")
                .expectNoEvents()
                .expectExceptionDetails(
                        new OccurredTooEarly("2024-02-29", Crisis.REPORTED.toString()));
    }

    @Test
    void when_nobody_answered_in_time_it_rises_by_one_level() {
        Crisis.reported().now(ANSWER_BY).when(TIME_IS_UP, null).expectEvents(UNANSWERED);
    }

    @Test
    void a_moment_earlier_it_does_not() {
        Crisis.reported()
                .now(ANSWER_BY.minusMillis(1))
                .when(TIME_IS_UP, null)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_rises_once_however_often_the_clock_asks() {
        Crisis.reported(UNANSWERED).now(ANSWER_BY).when(TIME_IS_UP, null).expectNoEvents();
    }

    @Test
    void what_was_acknowledged_or_closed_does_not_rise() {
        Crisis.reported(ACKNOWLEDGED).now(ANSWER_BY).when(TIME_IS_UP, null).expectNoEvents();
        Crisis.reported(closed(NORTH)).now(ANSWER_BY).when(TIME_IS_UP, null).expectNoEvents();
    }

    @Test
    void opened_again_it_is_no_longer_a_matter_of_the_clock() {
        Crisis.reported(closed(NORTH), new IncidentReopened(TALKS, SHOTS, SOUTH, "why"))
                .now(ANSWER_BY)
                .when(TIME_IS_UP, null)
                .expectNoEvents();
    }

    @Test
    void in_an_archive_no_clock_runs() {
        Crisis.reported().inAnArchive().now(ANSWER_BY).when(TIME_IS_UP, null).expectNoEvents();
    }

    @Test
    void it_rises_when_one_of_two_is_silent() {
        Crisis.calm()
                .then(
                        reported(3, ANSWER_BY, List.of(SOUTH, MEDIATOR), List.of()),
                        new IncidentAcknowledged(TALKS, SHOTS, MEDIATOR, List.of(SOUTH), null))
                .now(ANSWER_BY)
                .when(TIME_IS_UP, null)
                .expectEvents(UNANSWERED);
    }

    @Test
    void of_two_who_were_asked_it_is_said_who_is_awaited() {
        Crisis.calm()
                .then(reported(3, ANSWER_BY, List.of(SOUTH, MEDIATOR), List.of()))
                .when(new AcknowledgeIncident(SHOTS, null), MEDIATOR)
                .expectEvents(
                        new IncidentAcknowledged(TALKS, SHOTS, MEDIATOR, List.of(SOUTH), null));
    }

    @Test
    void above_the_gravest_there_is_nothing() {
        Crisis.calm()
                .then(report(5))
                .now(ANSWER_BY)
                .when(TIME_IS_UP, null)
                .expectEvents(new IncidentUnanswered(TALKS, SHOTS, ANSWER_BY, List.of(SOUTH), 5));
        Crisis.calm()
                .then(report(5))
                .when(ESCALATE, NORTH)
                .expectNoEvents()
                .expectExceptionDetails(new GravestAlready());
    }

    @Test
    void late_it_can_still_be_acknowledged() {
        Crisis.reported(UNANSWERED).when(ACKNOWLEDGE, SOUTH).expectEvents(ACKNOWLEDGED);
    }

    @Test
    void calls_and_steps_are_written_down_by_those_who_act_each_time() {
        for (PartyId party : List.of(NORTH, SOUTH, MEDIATOR)) {
            var call = new HotlineCallLogged(TALKS, SHOTS, party, "why");
            Crisis.reported(call).when(CALL, party).expectEvents(call);
            Crisis.reported()
                    .when(STEP, party)
                    .expectEvents(new IncidentStepTaken(TALKS, SHOTS, party, "why"));
        }
    }

    @Test
    void who_only_looks_on_does_not_act() {
        Crisis.reported()
                .when(CALL, OBSERVER)
                .expectNoEvents()
                .expectExceptionDetails(new NotInvolved());
        Crisis.reported()
                .when(STEP, OBSERVER)
                .expectNoEvents()
                .expectExceptionDetails(new NotInvolved());
    }

    @Test
    void those_whom_it_involves_say_that_it_is_graver_or_over() {
        Crisis.reported()
                .when(ESCALATE, SOUTH)
                .expectEvents(new IncidentEscalated(TALKS, SHOTS, SOUTH, 4, "why"));
        Crisis.reported().when(CALM_DOWN, NORTH).expectEvents(CALMED);
        for (var command : List.of(ESCALATE, CALM_DOWN, CLOSE, REOPEN)) {
            Crisis.reported()
                    .when(command, MEDIATOR)
                    .expectNoEvents()
                    .expectExceptionDetails(new NotInvolved());
        }
    }

    @Test
    void that_the_danger_is_over_each_says_once() {
        Crisis.reported(CALMED)
                .when(CALM_DOWN, NORTH)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        Crisis.reported(CALMED)
                .when(CALM_DOWN, SOUTH)
                .expectEvents(new IncidentDeEscalated(TALKS, SHOTS, SOUTH, "why"));
        Crisis.reported(CALMED, new IncidentEscalated(TALKS, SHOTS, SOUTH, 4, "why"))
                .when(CALM_DOWN, NORTH)
                .expectEvents(CALMED);
    }

    @Test
    void who_reported_it_closes_it_at_any_time() {
        Crisis.reported().when(CLOSE, NORTH).expectEvents(closed(NORTH));
    }

    @Test
    void the_other_side_closes_it_when_the_danger_is_over() {
        Crisis.reported()
                .when(CLOSE, SOUTH)
                .expectNoEvents()
                .expectExceptionDetails(new NotDeEscalated());
        Crisis.reported(CALMED).when(CLOSE, SOUTH).expectEvents(closed(SOUTH));
    }

    @Test
    void closing_and_opening_twice_is_no_error() {
        Crisis.reported(closed(NORTH))
                .when(CLOSE, SOUTH)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        Crisis.reported().when(REOPEN, NORTH).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void who_disagrees_opens_it_again() {
        Crisis.reported(CALMED, closed(SOUTH))
                .when(REOPEN, NORTH)
                .expectEvents(new IncidentReopened(TALKS, SHOTS, NORTH, "why"));
    }

    @Test
    void once_it_is_closed_nothing_is_added() {
        for (var command : List.of(ACKNOWLEDGE, CALL, STEP, ESCALATE, CALM_DOWN)) {
            Crisis.reported(closed(NORTH))
                    .when(command, SOUTH)
                    .expectNoEvents()
                    .expectExceptionDetails(new IncidentIsClosed());
        }
    }
}
