package org.parley.core.incident;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.core.incident.Crisis.ANSWER_BY;
import static org.parley.core.incident.Crisis.CEASEFIRE;
import static org.parley.core.incident.Crisis.FOUR_HOURS;
import static org.parley.core.incident.Crisis.MEDIATOR;
import static org.parley.core.incident.Crisis.NORTH;
import static org.parley.core.incident.Crisis.OBSERVER;
import static org.parley.core.incident.Crisis.SHOTS;
import static org.parley.core.incident.Crisis.SOUTH;
import static org.parley.core.incident.Crisis.STRANGER;
import static org.parley.core.incident.Crisis.TALKS;
import static org.parley.core.incident.Crisis.UNKNOWN;
import static org.parley.core.incident.Crisis.report;
import static org.parley.core.incident.Crisis.reported;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.core.incident.command.ReportIncident;
import org.parley.core.incident.event.IncidentReported;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.NobodyToAnswer;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Title;

/** Any delegate raises an incident, and a clock begins for the others. */
class ReportIncidentTest {

    @Test
    void the_other_principals_have_so_long_to_acknowledge_it() {
        Crisis.calm()
                .when(report(Set.of()), NORTH)
                .expectEvents(reported(3, ANSWER_BY, List.of(SOUTH), List.of()));
    }

    @Test
    void an_observer_raises_one_too_and_asks_both_sides() {
        Crisis.calm()
                .when(report(Set.of()), OBSERVER)
                .expectEvents(by(OBSERVER, ANSWER_BY, List.of(NORTH, SOUTH)));
    }

    @Test
    void it_may_name_whom_it_asks_and_which_promises_it_touches() {
        Crisis.calm()
                .when(report(Set.of(MEDIATOR), CEASEFIRE), NORTH)
                .expectEvents(reported(3, ANSWER_BY, List.of(MEDIATOR), List.of(CEASEFIRE)));
    }

    @Test
    void what_is_told_late_is_to_be_answered_from_when_it_was_told() {
        Crisis.calm()
                .when(report(Set.of()), NORTH, "2024-02-20")
                .expectEvents(reported(3, ANSWER_BY, List.of(SOUTH), List.of()));
    }

    @Test
    void in_an_archive_the_time_runs_from_when_it_happened() {
        Crisis.calm()
                .inAnArchive()
                .when(report(Set.of()), NORTH, "2024-02-20")
                .expectEvents(
                        reported(
                                3,
                                Instant.parse("2024-02-20T04:00:00Z"),
                                List.of(SOUTH),
                                List.of()));
    }

    @Test
    void nobody_acknowledges_to_himself() {
        Crisis.calm()
                .when(report(Set.of(NORTH)), NORTH)
                .expectNoEvents()
                .expectExceptionDetails(new NobodyToAnswer());
    }

    @Test
    void whom_or_what_nobody_knows_is_not_named() {
        Crisis.calm()
                .when(report(Set.of(STRANGER)), NORTH)
                .expectNoEvents()
                .expectExceptionDetails(new UnknownReference("answerFrom", STRANGER.toString()));
        Crisis.calm()
                .when(report(Set.of(), UNKNOWN), NORTH)
                .expectNoEvents()
                .expectExceptionDetails(new UnknownReference("milestoneIds", UNKNOWN.toString()));
    }

    @Test
    void the_same_id_is_not_reported_twice() {
        Crisis.reported()
                .when(report(Set.of()), NORTH)
                .expectNoEvents()
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void it_is_of_severity_one_to_five_and_leaves_some_time() {
        assertThatIllegalArgumentException().isThrownBy(() -> wish(0, FOUR_HOURS));
        assertThatIllegalArgumentException().isThrownBy(() -> wish(6, FOUR_HOURS));
        assertThatIllegalArgumentException().isThrownBy(() -> wish(3, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> wish(3, Duration.ofDays(367)));
    }

    private static ReportIncident wish(int severity, Duration within) {
        return new ReportIncident(
                SHOTS, TALKS, new Title("Shots"), severity, within, null, Set.of(), List.of());
    }

    private static IncidentReported by(PartyId party, Instant answerBy, List<PartyId> from) {
        IncidentReported one = reported(3, answerBy, from, List.of());
        return new IncidentReported(
                one.negotiationId(),
                one.incidentId(),
                party,
                one.title(),
                one.severity(),
                one.text(),
                one.responseWithin(),
                one.answerBy(),
                one.answerFrom(),
                one.milestones());
    }
}
