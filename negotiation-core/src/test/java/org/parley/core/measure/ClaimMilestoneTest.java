package org.parley.core.measure;

import static org.parley.core.measure.Cast.*;
import static org.parley.core.measure.Facts.*;
import static org.parley.core.measure.Wishes.*;
import static org.parley.core.shared.Claim.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.command.ClaimMilestone;
import org.parley.core.measure.event.MilestoneClaimed;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.DependencyOpen;
import org.parley.core.rejection.MeasureNotInForce;
import org.parley.core.rejection.NotTheResponsible;
import org.parley.core.rejection.PhaseNotOpen;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Verification;

class ClaimMilestoneTest {

    private static final By BY_INSURGENTS = By.party(INSURGENTS);
    private static final Evidence TALLY = new Evidence("Tally", "https://example.org/t", null);

    @Test
    void the_responsible_party_says_how_far_it_is() {
        Given.happened(agreedMeasure())
                .when(
                        new ClaimMilestone(
                                WEAPONS,
                                STORAGE,
                                IN_PROGRESS,
                                Decimal.of("30"),
                                new Statement("a third"),
                                List.of(TALLY)),
                        BY_INSURGENTS)
                .expectEvents(
                        new MilestoneClaimed(
                                TALKS,
                                WEAPONS,
                                STORAGE,
                                IN_PROGRESS,
                                Decimal.of("30"),
                                "a third",
                                List.of(TALLY)))
                .expectResultMessagePayload(4L);
    }

    @Test
    void the_same_claim_twice_is_no_error() {
        Given.happened(agreedMeasure())
                .then(claimed(STORAGE, IN_PROGRESS, "30"))
                .when(claim(STORAGE, IN_PROGRESS, "30.0"), BY_INSURGENTS)
                .expectNoEvents()
                .expectResultMessagePayload(4L);
    }

    @Test
    void the_same_claim_twice_is_no_error_even_when_the_measure_was_suspended_since() {
        Given.happened(agreedMeasure())
                .then(claimed(STORAGE, IN_PROGRESS, "30"), suspended(GOVERNMENT))
                .when(claim(STORAGE, IN_PROGRESS, "30"), BY_INSURGENTS)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_value_is_another_claim() {
        Given.happened(agreedMeasure())
                .then(claimed(STORAGE, IN_PROGRESS, "30"))
                .when(claim(STORAGE, IN_PROGRESS, "60"), BY_INSURGENTS)
                .expectEvents(claimed(STORAGE, IN_PROGRESS, "60"));
    }

    @Test
    void a_claim_is_compared_with_the_last_one_only() {
        Given.happened(agreedMeasure())
                .then(claimed(STORAGE, IN_PROGRESS, null), claimed(STORAGE, ANNOUNCED, null))
                .when(claim(STORAGE, IN_PROGRESS, null), BY_INSURGENTS)
                .expectEvents(claimed(STORAGE, IN_PROGRESS, null));
    }

    @Test
    void nobody_claims_for_another() {
        Given.happened(agreedMeasure())
                .when(claimComplete(STORAGE), By.party(GOVERNMENT))
                .expectNoEvents()
                .expectExceptionDetails(new NotTheResponsible(STORAGE));
    }

    @Test
    void a_milestone_that_was_never_promised_cannot_be_claimed() {
        Given.happened(agreedMeasure())
                .when(claimComplete(AMNESTY), BY_INSURGENTS)
                .expectNoEvents()
                .expectExceptionDetails(new Absent());
    }

    @Test
    void nothing_is_claimed_before_the_measure_binds() {
        Given.happened(proposed(), consented(GOVERNMENT))
                .when(claimComplete(STORAGE), BY_INSURGENTS)
                .expectNoEvents()
                .expectExceptionDetails(new MeasureNotInForce(Standing.PROPOSED));
    }

    @Test
    void nothing_is_claimed_while_the_measure_is_suspended() {
        Given.happened(agreedMeasure())
                .then(suspended(GOVERNMENT))
                .when(claimComplete(STORAGE), BY_INSURGENTS)
                .expectNoEvents()
                .expectExceptionDetails(new MeasureNotInForce(Standing.SUSPENDED));
    }

    @Test
    void a_milestone_of_a_closed_phase_cannot_be_claimed() {
        Given.happened(agreedMeasure())
                .then(verified(CEASEFIRE))
                .verifiedElsewhere(AMNESTY)
                .when(claimComplete(DISPOSAL), BY_INSURGENTS)
                .expectNoEvents()
                .expectExceptionDetails(new PhaseNotOpen(SECOND_PHASE, List.of(STORAGE)));
    }

    @Test
    void a_closed_phase_says_everything_that_it_waits_for() {
        Given.happened(agreedMeasure())
                .then(found(STORAGE, Verification.PARTIALLY_VERIFIED, 3))
                .when(claimComplete(DISPOSAL), BY_INSURGENTS)
                .expectExceptionDetails(
                        new PhaseNotOpen(SECOND_PHASE, List.of(CEASEFIRE, STORAGE)));
    }

    @Test
    void a_finding_that_was_contradicted_since_closes_the_next_phase() {
        Given.happened(agreedMeasure())
                .then(verified(CEASEFIRE), verified(STORAGE))
                .then(found(STORAGE, Verification.CONTRADICTED, 1))
                .verifiedElsewhere(AMNESTY)
                .when(claimComplete(DISPOSAL), BY_INSURGENTS)
                .expectExceptionDetails(new PhaseNotOpen(SECOND_PHASE, List.of(STORAGE)));
    }

    @Test
    void you_first_a_milestone_waits_for_one_of_another_measure() {
        Given.happened(agreedMeasure())
                .then(verified(CEASEFIRE), verified(STORAGE))
                .when(claimComplete(DISPOSAL), BY_INSURGENTS)
                .expectNoEvents()
                .expectExceptionDetails(new DependencyOpen(DISPOSAL, List.of(AMNESTY)));
    }

    @Test
    void a_milestone_waits_for_one_of_the_same_measure() {
        var plan = phase(FIRST_PHASE, ceasefire(), step(STORAGE, null, CEASEFIRE));
        Given.happened(proposed(MeasureMode.JOINT, List.of(GOVERNMENT), List.of(plan)), agreed())
                .when(claimComplete(STORAGE), BY_INSURGENTS)
                .expectExceptionDetails(new DependencyOpen(STORAGE, List.of(CEASEFIRE)));
    }

    @Test
    void a_milestone_whose_dependency_of_the_same_measure_is_verified_can_be_claimed() {
        var plan = phase(FIRST_PHASE, ceasefire(), step(STORAGE, null, CEASEFIRE));
        Given.happened(
                        proposed(MeasureMode.JOINT, List.of(GOVERNMENT), List.of(plan)),
                        agreed(),
                        verified(CEASEFIRE))
                .when(claimComplete(STORAGE), BY_INSURGENTS)
                .expectEvents(claimed(STORAGE, REPORTED_COMPLETE, null));
    }

    @Test
    void when_everything_it_waits_for_is_verified_it_can_be_claimed() {
        Given.happened(agreedMeasure())
                .then(verified(CEASEFIRE), verified(STORAGE))
                .verifiedElsewhere(AMNESTY)
                .when(claimComplete(DISPOSAL), BY_INSURGENTS)
                .expectEvents(claimed(DISPOSAL, REPORTED_COMPLETE, null));
    }
}
