package org.parley.core.measure;

import static org.parley.core.measure.Cast.AMNESTY;
import static org.parley.core.measure.Cast.CEASEFIRE;
import static org.parley.core.measure.Cast.DISPOSAL;
import static org.parley.core.measure.Cast.FIRST_PHASE;
import static org.parley.core.measure.Cast.GOVERNMENT;
import static org.parley.core.measure.Cast.GUARANTOR;
import static org.parley.core.measure.Cast.INSURGENTS;
import static org.parley.core.measure.Cast.SECOND_PHASE;
import static org.parley.core.measure.Cast.STORAGE;
import static org.parley.core.measure.Cast.phase;
import static org.parley.core.measure.Cast.step;
import static org.parley.core.measure.Facts.agreed;
import static org.parley.core.measure.Facts.agreedMeasure;
import static org.parley.core.measure.Facts.proposed;
import static org.parley.core.measure.Facts.verified;
import static org.parley.core.measure.Facts.waived;
import static org.parley.core.measure.Facts.waiverSupported;
import static org.parley.core.measure.Wishes.claimComplete;
import static org.parley.core.measure.Wishes.waive;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.rejection.MeasureNotInForce;
import org.parley.core.rejection.NotAPrincipal;
import org.parley.core.rejection.NothingToWaive;
import org.parley.core.rejection.PhaseNotOpen;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.Standing;

class WaiveMilestoneTest {

    @Test
    void one_principal_alone_only_supports_a_waiver() {
        Given.happened(agreedMeasure())
                .when(waive(STORAGE), By.party(GOVERNMENT))
                .expectEvents(waiverSupported(STORAGE, GOVERNMENT))
                .expectResultMessagePayload(4L);
    }

    @Test
    void it_is_waived_when_all_principals_said_so() {
        Given.happened(agreedMeasure())
                .then(waiverSupported(STORAGE, GOVERNMENT))
                .when(waive(STORAGE), By.party(INSURGENTS))
                .expectEvents(waiverSupported(STORAGE, INSURGENTS), waived(STORAGE));
    }

    @Test
    void a_principal_that_has_nothing_to_do_with_the_measure_is_asked_too() {
        var plan = phase(FIRST_PHASE, step(STORAGE, null));
        Given.happened(
                        proposed(MeasureMode.UNILATERAL, List.of(INSURGENTS), List.of(plan)),
                        agreed())
                .when(waive(STORAGE), By.party(INSURGENTS))
                .expectEvents(waiverSupported(STORAGE, INSURGENTS));
    }

    @Test
    void nobody_but_a_principal_waives() {
        Given.happened(agreedMeasure())
                .when(waive(STORAGE), By.party(GUARANTOR))
                .expectNoEvents()
                .expectExceptionDetails(new NotAPrincipal());
    }

    @Test
    void saying_it_twice_is_no_error() {
        Given.happened(agreedMeasure())
                .then(waiverSupported(STORAGE, GOVERNMENT))
                .when(waive(STORAGE), By.party(GOVERNMENT))
                .expectNoEvents()
                .expectResultMessagePayload(4L);
    }

    @Test
    void what_is_verified_is_not_waived() {
        Given.happened(agreedMeasure())
                .then(verified(STORAGE))
                .when(waive(STORAGE), By.party(GOVERNMENT))
                .expectNoEvents()
                .expectExceptionDetails(new NothingToWaive(STORAGE));
    }

    @Test
    void what_does_not_bind_yet_is_not_waived() {
        Given.happened(proposed())
                .when(waive(STORAGE), By.party(GOVERNMENT))
                .expectExceptionDetails(new MeasureNotInForce(Standing.PROPOSED));
    }

    @Test
    void what_is_waived_keeps_no_phase_closed() {
        Given.happened(agreedMeasure())
                .then(verified(CEASEFIRE))
                .verifiedElsewhere(AMNESTY)
                .when(claimComplete(DISPOSAL), By.party(INSURGENTS))
                .expectExceptionDetails(new PhaseNotOpen(SECOND_PHASE, List.of(STORAGE)));
        Given.happened(agreedMeasure())
                .then(verified(CEASEFIRE), waived(STORAGE))
                .verifiedElsewhere(AMNESTY)
                .when(claimComplete(DISPOSAL), By.party(INSURGENTS))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_was_not_waived_before_the_last_voice() {
        Given.happened()
                .on("2018-01-01", proposed())
                .on("2018-01-01", agreed())
                .on("2018-02-20", waiverSupported(STORAGE, GOVERNMENT))
                .when(waive(STORAGE), By.party(INSURGENTS).on("2018-02-10"))
                .expectEventsMatching(
                        Recorded.on("2018-02-10", "2018-02-10T00:00:00Z", "2018-02-20T00:00:00Z"));
    }
}
