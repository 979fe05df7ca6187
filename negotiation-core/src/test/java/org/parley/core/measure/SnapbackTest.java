package org.parley.core.measure;

import static org.parley.core.measure.Cast.GOVERNMENT;
import static org.parley.core.measure.Cast.GUARANTOR;
import static org.parley.core.measure.Cast.INSURGENTS;
import static org.parley.core.measure.Cast.OBSERVER;
import static org.parley.core.measure.Cast.STORAGE;
import static org.parley.core.measure.Cast.WEAPONS;
import static org.parley.core.measure.Facts.agreed;
import static org.parley.core.measure.Facts.agreedMeasure;
import static org.parley.core.measure.Facts.notified;
import static org.parley.core.measure.Facts.periodEnded;
import static org.parley.core.measure.Facts.proposed;
import static org.parley.core.measure.Facts.snapbackDisputed;
import static org.parley.core.measure.Facts.withdrawalSupported;
import static org.parley.core.measure.Facts.withdrawn;
import static org.parley.core.measure.Wishes.claimComplete;
import static org.parley.core.measure.Wishes.disputeSnapback;
import static org.parley.core.measure.Wishes.endPeriod;
import static org.parley.core.measure.Wishes.notifySnapback;
import static org.parley.core.measure.Wishes.suspend;
import static org.parley.core.measure.Wishes.withdrawSnapback;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.command.NotifySnapback;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.MeasureNotInForce;
import org.parley.core.rejection.NotAPrincipal;
import org.parley.core.rejection.NotBound;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.rejection.OwnNotice;
import org.parley.core.rejection.RequestClosed;
import org.parley.core.rejection.RequestUnderWay;
import org.parley.core.rejection.StandingForbids;
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Statement;

/** Who is not content with what another does gives notice, and a clock runs. */
class SnapbackTest {

    private static final Instant ENDS = Instant.parse("2018-03-20T00:00:00Z");
    private static final String READING = "Who has left cannot give notice.";

    private static Given running() {
        return Given.happened(agreedMeasure()).then(notified(GOVERNMENT, ENDS));
    }

    @Test
    void thirty_days_from_the_evening_in_new_york_end_in_the_evening_there() {
        Given.happened(agreedMeasure())
                .now("2025-08-29T00:00:00Z")
                .when(notifySnapback(), By.party(GOVERNMENT).on("2025-08-29T00:00:00Z"))
                .expectEvents(notified(GOVERNMENT, Instant.parse("2025-09-28T00:00:00Z")));
    }

    @Test
    void an_evening_there_stays_an_evening_though_the_clocks_are_changed_in_between() {
        Given.happened(agreedMeasure())
                .now("2025-10-15T00:00:00Z")
                .when(notifySnapback(), By.party(GOVERNMENT))
                .expectEvents(notified(GOVERNMENT, Instant.parse("2025-11-14T01:00:00Z")));
    }

    @Test
    void a_notice_that_is_known_to_the_day_begins_with_that_day_there() {
        Given.happened()
                .on("2018-01-01", proposed())
                .on("2018-01-01", agreed())
                .now("2025-09-05T00:00:00Z")
                .when(notifySnapback(), By.party(GOVERNMENT).on("2025-08-28"))
                .expectEvents(notified(GOVERNMENT, Instant.parse("2025-09-27T04:00:00Z")));
    }

    @Test
    void who_is_neither_principal_nor_bound_gives_no_notice() {
        Given.happened(agreedMeasure())
                .when(notifySnapback(), By.party(OBSERVER))
                .expectNoEvents()
                .expectExceptionDetails(new NotBound());
    }

    @Test
    void what_does_not_bind_is_not_notified() {
        Given.happened(proposed())
                .when(notifySnapback(), By.party(GOVERNMENT))
                .expectExceptionDetails(new MeasureNotInForce(Standing.PROPOSED));
    }

    @Test
    void a_party_has_one_notice_running() {
        var other =
                new NotifySnapback(
                        WEAPONS,
                        new SnapbackId(UUID.fromString("00000000-0000-4000-8000-000000000051")),
                        Period.ofDays(3),
                        null,
                        new Statement("again"));
        running()
                .when(other, By.party(GOVERNMENT))
                .expectNoEvents()
                .expectExceptionDetails(new RequestUnderWay());
    }

    @Test
    void the_same_notice_twice_is_no_error_and_another_of_its_id_is_one() {
        running().when(notifySnapback(), By.party(GOVERNMENT)).expectNoEvents();
        running()
                .when(notifySnapback(), By.party(INSURGENTS))
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void it_is_withdrawn_when_all_principals_said_so() {
        running()
                .when(withdrawSnapback(), By.party(GOVERNMENT))
                .expectEvents(withdrawalSupported(GOVERNMENT));
        running()
                .then(withdrawalSupported(GOVERNMENT))
                .when(withdrawSnapback(), By.party(INSURGENTS))
                .expectEvents(withdrawalSupported(INSURGENTS), withdrawn());
    }

    @Test
    void nobody_but_a_principal_withdraws_and_once_is_enough() {
        running()
                .when(withdrawSnapback(), By.party(GUARANTOR))
                .expectExceptionDetails(new NotAPrincipal());
        running()
                .then(withdrawalSupported(GOVERNMENT))
                .when(withdrawSnapback(), By.party(GOVERNMENT))
                .expectNoEvents();
    }

    @Test
    void from_the_moment_on_that_the_period_ends_it_is_too_late_to_withdraw() {
        running()
                .now("2018-03-20T00:00:00Z")
                .when(withdrawSnapback(), By.party(GOVERNMENT))
                .expectNoEvents()
                .expectExceptionDetails(new RequestClosed());
    }

    @Test
    void the_period_ends_when_it_ends_and_once() {
        running()
                .now("2018-03-20T00:00:00Z")
                .when(endPeriod(), By.SYSTEM)
                .expectEvents(periodEnded());
        running().now("2018-03-19T23:59:59.999Z").when(endPeriod(), By.SYSTEM).expectNoEvents();
        running()
                .then(periodEnded())
                .now("2018-03-20T00:00:00Z")
                .when(endPeriod(), By.SYSTEM)
                .expectNoEvents();
        running()
                .then(withdrawn())
                .now("2018-03-20T00:00:00Z")
                .when(endPeriod(), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void the_measure_has_lapsed_then() {
        running()
                .then(periodEnded())
                .when(claimComplete(STORAGE), By.party(INSURGENTS))
                .expectExceptionDetails(new MeasureNotInForce(Standing.LAPSED));
        running()
                .then(periodEnded())
                .when(suspend(), By.party(INSURGENTS))
                .expectExceptionDetails(new StandingForbids(Standing.LAPSED));
    }

    @Test
    void who_disputes_it_goes_on() {
        running()
                .then(snapbackDisputed(INSURGENTS, READING), periodEnded())
                .when(claimComplete(STORAGE), By.party(INSURGENTS))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void another_disputes_it_before_the_end_or_after() {
        running()
                .when(disputeSnapback(READING), By.party(INSURGENTS))
                .expectEvents(snapbackDisputed(INSURGENTS, READING));
        running()
                .then(periodEnded())
                .when(disputeSnapback(READING), By.party(INSURGENTS))
                .expectEvents(snapbackDisputed(INSURGENTS, READING));
        running()
                .then(snapbackDisputed(INSURGENTS, READING))
                .when(disputeSnapback(READING), By.party(INSURGENTS))
                .expectNoEvents();
    }

    @Test
    void nobody_disputes_his_own_notice_nor_one_that_is_withdrawn() {
        running()
                .when(disputeSnapback(READING), By.party(GOVERNMENT))
                .expectExceptionDetails(new OwnNotice());
        running()
                .then(withdrawn())
                .when(disputeSnapback(READING), By.party(INSURGENTS))
                .expectExceptionDetails(new RequestClosed());
        running()
                .when(disputeSnapback(READING), By.party(OBSERVER))
                .expectExceptionDetails(new NotBound());
    }

    @Test
    void about_a_notice_that_was_never_given_nothing_is_said() {
        Given.happened(agreedMeasure())
                .when(withdrawSnapback(), By.party(GOVERNMENT))
                .expectExceptionDetails(new Absent());
        Given.happened(agreedMeasure())
                .when(disputeSnapback(READING), By.party(INSURGENTS))
                .expectExceptionDetails(new Absent());
        Given.happened(agreedMeasure()).when(endPeriod(), By.SYSTEM).expectNoEvents();
    }

    @Test
    void nothing_is_said_of_a_notice_before_it_was_given() {
        Given.happened(agreedMeasure())
                .on("2018-02-18", notified(GOVERNMENT, ENDS))
                .when(disputeSnapback(READING), By.party(INSURGENTS).on("2018-02-17"))
                .expectExceptionDetails(new OccurredTooEarly("2018-02-17", "2018-02-18"));
    }
}
