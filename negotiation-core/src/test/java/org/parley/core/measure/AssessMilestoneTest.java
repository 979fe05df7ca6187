package org.parley.core.measure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.core.measure.Cast.AMNESTY;
import static org.parley.core.measure.Cast.CEASEFIRE;
import static org.parley.core.measure.Cast.DISPOSAL;
import static org.parley.core.measure.Cast.GOVERNMENT;
import static org.parley.core.measure.Cast.GUARANTOR;
import static org.parley.core.measure.Cast.INSURGENTS;
import static org.parley.core.measure.Cast.SECOND_PHASE;
import static org.parley.core.measure.Cast.STORAGE;
import static org.parley.core.measure.Facts.agreedMeasure;
import static org.parley.core.measure.Facts.assessed;
import static org.parley.core.measure.Facts.verified;
import static org.parley.core.measure.Wishes.assess;
import static org.parley.core.measure.Wishes.claimComplete;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.rejection.NotTheVerifier;
import org.parley.core.rejection.PhaseNotOpen;
import org.parley.core.shared.Verification;

class AssessMilestoneTest {

    @Test
    void two_assessors_of_the_verifier_may_differ() {
        Given.happened(agreedMeasure())
                .then(assessed(STORAGE, "North", Verification.VERIFIED, 3))
                .when(
                        assess(STORAGE, "South", Verification.PARTIALLY_VERIFIED, 2),
                        By.party(GUARANTOR))
                .expectEvents(assessed(STORAGE, "South", Verification.PARTIALLY_VERIFIED, 2));
    }

    @Test
    void what_assessors_find_is_not_what_the_verifier_finds() {
        Given.happened(agreedMeasure())
                .then(verified(CEASEFIRE), assessed(STORAGE, "North", Verification.VERIFIED, 3))
                .verifiedElsewhere(AMNESTY)
                .when(claimComplete(DISPOSAL), By.party(INSURGENTS))
                .expectExceptionDetails(new PhaseNotOpen(SECOND_PHASE, List.of(STORAGE)));
    }

    @Test
    void only_the_verifier_has_assessors() {
        Given.happened(agreedMeasure())
                .when(assess(STORAGE, "North", Verification.VERIFIED, 3), By.party(GOVERNMENT))
                .expectNoEvents()
                .expectExceptionDetails(new NotTheVerifier(STORAGE));
    }

    @Test
    void the_same_twice_is_no_error() {
        Given.happened(agreedMeasure())
                .then(assessed(STORAGE, "North", Verification.VERIFIED, 3))
                .when(assess(STORAGE, "North", Verification.VERIFIED, 3), By.party(GUARANTOR))
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines"})
    void an_assessor_has_a_name_of_one_line(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(STORAGE, name, Verification.VERIFIED, 3));
    }

    @Test
    void whoever_was_denied_access_cannot_tell_a_level() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(STORAGE, "North", Verification.ACCESS_DENIED, 1));
    }
}
