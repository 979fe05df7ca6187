package org.parley.core.measure;

import static org.parley.core.measure.Cast.GOVERNMENT;
import static org.parley.core.measure.Cast.GUARANTOR;
import static org.parley.core.measure.Cast.INSURGENTS;
import static org.parley.core.measure.Cast.MEDIATOR;
import static org.parley.core.measure.Cast.STORAGE;
import static org.parley.core.measure.Facts.agreedMeasure;
import static org.parley.core.measure.Facts.disputeWithdrawn;
import static org.parley.core.measure.Facts.disputed;
import static org.parley.core.measure.Facts.proposed;
import static org.parley.core.measure.Wishes.dispute;
import static org.parley.core.measure.Wishes.withdrawDispute;

import org.junit.jupiter.api.Test;
import org.parley.core.rejection.MeasureNotInForce;
import org.parley.core.rejection.NoAccountGiven;
import org.parley.core.rejection.NotBound;
import org.parley.core.shared.Standing;

class DisputeMilestoneTest {

    private static final String EMPTY = "The store was empty.";

    @Test
    void a_party_gives_its_account() {
        Given.happened(agreedMeasure())
                .when(dispute(STORAGE, EMPTY), By.party(GOVERNMENT))
                .expectEvents(disputed(STORAGE, GOVERNMENT, EMPTY));
    }

    @Test
    void the_other_party_gives_its_own() {
        Given.happened(agreedMeasure())
                .then(disputed(STORAGE, GOVERNMENT, EMPTY))
                .when(dispute(STORAGE, "It was full."), By.party(INSURGENTS))
                .expectEvents(disputed(STORAGE, INSURGENTS, "It was full."));
    }

    @Test
    void the_verifier_may_give_one_too_and_a_bystander_not() {
        Given.happened(agreedMeasure())
                .when(dispute(STORAGE, EMPTY), By.party(GUARANTOR))
                .expectEvents(disputed(STORAGE, GUARANTOR, EMPTY));
        Given.happened(agreedMeasure())
                .when(dispute(STORAGE, EMPTY), By.party(MEDIATOR))
                .expectNoEvents()
                .expectExceptionDetails(new NotBound());
    }

    @Test
    void the_same_account_twice_is_no_error() {
        Given.happened(agreedMeasure())
                .then(disputed(STORAGE, GOVERNMENT, EMPTY))
                .when(dispute(STORAGE, EMPTY), By.party(GOVERNMENT))
                .expectNoEvents();
    }

    @Test
    void what_does_not_bind_yet_is_not_disputed() {
        Given.happened(proposed())
                .when(dispute(STORAGE, EMPTY), By.party(GOVERNMENT))
                .expectExceptionDetails(new MeasureNotInForce(Standing.PROPOSED));
    }

    @Test
    void a_party_takes_its_account_back() {
        Given.happened(agreedMeasure())
                .then(disputed(STORAGE, GOVERNMENT, EMPTY))
                .when(withdrawDispute(STORAGE), By.party(GOVERNMENT))
                .expectEvents(disputeWithdrawn(STORAGE, GOVERNMENT));
    }

    @Test
    void nobody_takes_back_what_another_said() {
        Given.happened(agreedMeasure())
                .then(disputed(STORAGE, GOVERNMENT, EMPTY))
                .when(withdrawDispute(STORAGE), By.party(INSURGENTS))
                .expectNoEvents()
                .expectExceptionDetails(new NoAccountGiven());
    }

    @Test
    void an_account_is_taken_back_once() {
        Given.happened(agreedMeasure())
                .then(disputed(STORAGE, GOVERNMENT, EMPTY), disputeWithdrawn(STORAGE, GOVERNMENT))
                .when(withdrawDispute(STORAGE), By.party(GOVERNMENT))
                .expectExceptionDetails(new NoAccountGiven());
    }
}
