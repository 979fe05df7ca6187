package org.parley.core.measure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.core.measure.Cast.*;
import static org.parley.core.measure.Facts.*;
import static org.parley.core.measure.Wishes.*;
import static org.parley.core.shared.Verification.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.measure.command.VerifyMilestone;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.MeasureNotInForce;
import org.parley.core.rejection.NotTheVerifier;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Verification;

class VerifyMilestoneTest {

    private static final By BY_GUARANTOR = By.party(GUARANTOR);
    private static final Evidence REPORT = new Evidence("Report", "urn:report:1", null);

    @Test
    void the_verifier_says_what_it_found() {
        Given.happened(agreedMeasure())
                .when(
                        new VerifyMilestone(
                                WEAPONS,
                                STORAGE,
                                PARTIALLY_VERIFIED,
                                1,
                                new Statement("a third is there"),
                                List.of(REPORT)),
                        BY_GUARANTOR)
                .expectEvents(
                        new MilestoneVerified(
                                TALKS,
                                WEAPONS,
                                STORAGE,
                                PARTIALLY_VERIFIED,
                                1,
                                "a third is there",
                                List.of(REPORT)))
                .expectResultMessagePayload(4L);
    }

    @ParameterizedTest
    @CsvSource({
        "0, VERIFIED, 3",
        "0, PARTIALLY_VERIFIED, 2",
        "3, PARTIALLY_VERIFIED, 3",
        "1, PARTIALLY_VERIFIED, 2",
        "0, ACCESS_DENIED, 0",
        "2, ACCESS_DENIED, 2",
        "2, CONTRADICTED, 2"
    })
    void who_names_no_level_means_the_usual_one(int before, Verification finding, int level) {
        Given.happened(agreedMeasure())
                .then(found(STORAGE, UNVERIFIED, before))
                .when(verify(STORAGE, finding), BY_GUARANTOR)
                .expectEvents(found(STORAGE, finding, level));
    }

    @Test
    void a_milestone_without_a_finding_is_at_level_0() {
        Given.happened(agreedMeasure())
                .when(verify(STORAGE, ACCESS_DENIED), BY_GUARANTOR)
                .expectEvents(found(STORAGE, ACCESS_DENIED, 0));
    }

    @ParameterizedTest
    @CsvSource({"VERIFIED, 2", "PARTIALLY_VERIFIED, 1", "CONTRADICTED, 0"})
    void a_level_that_was_named_counts(Verification finding, int level) {
        Given.happened(agreedMeasure())
                .then(verified(STORAGE))
                .when(verify(STORAGE, finding, level), BY_GUARANTOR)
                .expectEvents(found(STORAGE, finding, level));
    }

    @Test
    void whoever_was_denied_access_names_no_level() {
        assertThatThrownBy(() -> verify(STORAGE, ACCESS_DENIED, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("denied access");
    }

    @Test
    void the_same_finding_twice_is_no_error() {
        Given.happened(agreedMeasure())
                .then(verified(STORAGE))
                .when(verify(STORAGE, VERIFIED), BY_GUARANTOR)
                .expectNoEvents()
                .expectResultMessagePayload(4L);
    }

    @Test
    void the_same_finding_twice_is_no_error_even_when_the_measure_was_reversed_since() {
        Given.happened(agreedMeasure())
                .then(verified(STORAGE), reversed(INSURGENTS))
                .when(verify(STORAGE, VERIFIED), BY_GUARANTOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_same_finding_in_other_words_is_another() {
        Given.happened(agreedMeasure())
                .then(verified(STORAGE))
                .when(
                        new VerifyMilestone(
                                WEAPONS, STORAGE, VERIFIED, null, new Statement("all"), List.of()),
                        BY_GUARANTOR)
                .expectEvents(
                        new MilestoneVerified(
                                TALKS, WEAPONS, STORAGE, VERIFIED, 3, "all", List.of()));
    }

    @Test
    void a_milestone_is_verified_without_a_claim_and_whether_its_phase_is_open_or_not() {
        Given.happened(agreedMeasure())
                .when(verify(DISPOSAL, VERIFIED), BY_GUARANTOR)
                .expectEvents(verified(DISPOSAL));
    }

    @Test
    void the_verifier_goes_on_while_the_measure_is_suspended() {
        Given.happened(agreedMeasure())
                .then(suspended(GOVERNMENT))
                .when(verify(STORAGE, VERIFIED), BY_GUARANTOR)
                .expectEvents(verified(STORAGE));
    }

    @Test
    void nobody_verifies_himself() {
        Given.happened(agreedMeasure())
                .when(verify(STORAGE, VERIFIED), By.party(INSURGENTS))
                .expectNoEvents()
                .expectExceptionDetails(new NotTheVerifier(STORAGE));
    }

    @Test
    void a_milestone_that_was_never_promised_cannot_be_verified() {
        Given.happened(agreedMeasure())
                .when(verify(AMNESTY, VERIFIED), BY_GUARANTOR)
                .expectNoEvents()
                .expectExceptionDetails(new Absent());
    }

    @Test
    void nothing_is_verified_before_the_measure_binds() {
        Given.happened(proposed())
                .when(verify(STORAGE, VERIFIED), BY_GUARANTOR)
                .expectNoEvents()
                .expectExceptionDetails(new MeasureNotInForce(Standing.PROPOSED));
    }

    @Test
    void nothing_is_verified_after_the_measure_was_reversed() {
        Given.happened(agreedMeasure())
                .then(reversed(GOVERNMENT))
                .when(verify(STORAGE, VERIFIED), BY_GUARANTOR)
                .expectNoEvents()
                .expectExceptionDetails(new MeasureNotInForce(Standing.REVERSED));
    }
}
