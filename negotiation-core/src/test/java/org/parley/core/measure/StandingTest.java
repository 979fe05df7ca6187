package org.parley.core.measure;

import static org.parley.core.measure.Cast.*;
import static org.parley.core.measure.Facts.*;
import static org.parley.core.measure.Wishes.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.command.ReverseMeasure;
import org.parley.core.measure.command.SuspendMeasure;
import org.parley.core.measure.event.MeasureReversed;
import org.parley.core.measure.event.MeasureSuspended;
import org.parley.core.rejection.NotBound;
import org.parley.core.rejection.NotTheSuspender;
import org.parley.core.rejection.StandingForbids;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Statement;

class StandingTest {

    private static final By BY_GOVERNMENT = By.party(GOVERNMENT);
    private static final By BY_INSURGENTS = By.party(INSURGENTS);
    private static final UUID INCIDENT = UUID.fromString("00000000-0000-4000-8000-000000000099");

    /** The guarantor has something to do, but was not asked to agree. */
    private static Given guarantorResponsible() {
        var plan = phase(FIRST_PHASE, step(STORAGE, GUARANTOR, OBSERVER, null));
        return Given.happened(
                proposed(MeasureMode.JOINT, List.of(GOVERNMENT, INSURGENTS), List.of(plan)),
                agreed());
    }

    @Test
    void a_bound_party_suspends_the_measure() {
        Given.happened(agreedMeasure())
                .incident(INCIDENT)
                .when(new SuspendMeasure(WEAPONS, new Statement("attack"), INCIDENT), BY_GOVERNMENT)
                .expectEvents(new MeasureSuspended(TALKS, WEAPONS, GOVERNMENT, "attack", INCIDENT))
                .expectResultMessagePayload(4L);
    }

    @Test
    void a_party_that_has_something_to_do_is_bound() {
        guarantorResponsible()
                .when(suspend(), By.party(GUARANTOR))
                .expectEvents(suspended(GUARANTOR));
        guarantorResponsible()
                .when(reverse(), By.party(GUARANTOR))
                .expectEvents(reversed(GUARANTOR));
    }

    @Test
    void a_party_that_agreed_is_bound_though_it_has_nothing_to_do() {
        guarantorResponsible().when(suspend(), BY_GOVERNMENT).expectEvents(suspended(GOVERNMENT));
    }

    @Test
    void who_is_not_bound_cannot_suspend() {
        Given.happened(agreedMeasure())
                .when(suspend(), By.party(GUARANTOR))
                .expectNoEvents()
                .expectExceptionDetails(new NotBound());
    }

    @Test
    void suspending_twice_is_no_error() {
        Given.happened(agreedMeasure())
                .then(suspended(GOVERNMENT))
                .when(suspend(), BY_GOVERNMENT)
                .expectNoEvents()
                .expectResultMessagePayload(4L);
    }

    @Test
    void what_another_has_suspended_cannot_be_suspended() {
        Given.happened(agreedMeasure())
                .then(suspended(GOVERNMENT))
                .when(suspend(), BY_INSURGENTS)
                .expectNoEvents()
                .expectExceptionDetails(new StandingForbids(Standing.SUSPENDED));
    }

    @Test
    void what_does_not_bind_yet_cannot_be_suspended() {
        Given.happened(proposed(), consented(GOVERNMENT))
                .when(suspend(), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(new StandingForbids(Standing.PROPOSED));
    }

    @Test
    void who_suspended_takes_it_up_again() {
        Given.happened(agreedMeasure())
                .then(suspended(GOVERNMENT))
                .when(resume(), BY_GOVERNMENT)
                .expectEvents(resumed(GOVERNMENT))
                .expectResultMessagePayload(5L);
    }

    @Test
    void nobody_else_takes_it_up_again() {
        Given.happened(agreedMeasure())
                .then(suspended(GOVERNMENT))
                .when(resume(), BY_INSURGENTS)
                .expectNoEvents()
                .expectExceptionDetails(new NotTheSuspender());
    }

    @Test
    void resuming_twice_is_no_error() {
        Given.happened(agreedMeasure())
                .then(suspended(GOVERNMENT), resumed(GOVERNMENT))
                .when(resume(), BY_GOVERNMENT)
                .expectNoEvents()
                .expectResultMessagePayload(5L);
    }

    @Test
    void what_was_never_suspended_is_not_resumed() {
        Given.happened(agreedMeasure())
                .when(resume(), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(new StandingForbids(Standing.IN_FORCE));
    }

    @Test
    void a_resumed_measure_can_be_suspended_again() {
        Given.happened(agreedMeasure())
                .then(suspended(GOVERNMENT), resumed(GOVERNMENT))
                .when(suspend(), BY_INSURGENTS)
                .expectEvents(suspended(INSURGENTS));
    }

    @Test
    void a_resumed_measure_is_in_force() {
        Given.happened(agreedMeasure())
                .then(suspended(GOVERNMENT), resumed(GOVERNMENT))
                .when(claimComplete(STORAGE), BY_INSURGENTS)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_bound_party_reverses_what_is_in_force() {
        Given.happened(agreedMeasure())
                .incident(INCIDENT)
                .when(new ReverseMeasure(WEAPONS, new Statement("over"), INCIDENT), BY_INSURGENTS)
                .expectEvents(new MeasureReversed(TALKS, WEAPONS, INSURGENTS, "over", INCIDENT))
                .expectResultMessagePayload(4L);
    }

    @Test
    void a_bound_party_reverses_what_another_suspended() {
        Given.happened(agreedMeasure())
                .then(suspended(GOVERNMENT))
                .when(reverse(), BY_INSURGENTS)
                .expectEvents(reversed(INSURGENTS));
    }

    @Test
    void who_is_not_bound_cannot_reverse() {
        Given.happened(agreedMeasure())
                .when(reverse(), By.party(OBSERVER))
                .expectNoEvents()
                .expectExceptionDetails(new NotBound());
    }

    @Test
    void reversing_twice_is_no_error() {
        Given.happened(agreedMeasure())
                .then(reversed(GOVERNMENT))
                .when(reverse(), BY_GOVERNMENT)
                .expectNoEvents()
                .expectResultMessagePayload(4L);
    }

    @Test
    void what_does_not_bind_yet_cannot_be_reversed() {
        Given.happened(proposed(), consented(GOVERNMENT))
                .when(reverse(), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(new StandingForbids(Standing.PROPOSED));
    }

    @Test
    void from_reversed_there_is_no_way_back() {
        Given.happened(agreedMeasure())
                .then(reversed(GOVERNMENT))
                .when(reverse(), BY_INSURGENTS)
                .expectExceptionDetails(new StandingForbids(Standing.REVERSED));
        Given.happened(agreedMeasure())
                .then(reversed(GOVERNMENT))
                .when(resume(), BY_GOVERNMENT)
                .expectExceptionDetails(new StandingForbids(Standing.REVERSED));
        Given.happened(agreedMeasure())
                .then(reversed(GOVERNMENT))
                .when(suspend(), BY_GOVERNMENT)
                .expectExceptionDetails(new StandingForbids(Standing.REVERSED));
    }

    @Test
    void an_incident_that_nobody_reported_is_no_reason() {
        Given.happened(agreedMeasure())
                .when(new SuspendMeasure(WEAPONS, new Statement("attack"), INCIDENT), BY_GOVERNMENT)
                .expectNoEvents()
                .expectExceptionDetails(new UnknownReference("incidentId", INCIDENT.toString()));
        Given.happened(agreedMeasure())
                .when(new ReverseMeasure(WEAPONS, new Statement("over"), INCIDENT), BY_INSURGENTS)
                .expectNoEvents()
                .expectExceptionDetails(new UnknownReference("incidentId", INCIDENT.toString()));
    }
}
