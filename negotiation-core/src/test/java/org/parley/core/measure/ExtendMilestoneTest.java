package org.parley.core.measure;

import static org.parley.core.measure.Cast.*;
import static org.parley.core.measure.Facts.*;
import static org.parley.core.measure.Wishes.*;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.DueNotLater;
import org.parley.core.rejection.MeasureNotInForce;
import org.parley.core.rejection.NotBound;
import org.parley.core.shared.Due;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.Standing;

class ExtendMilestoneTest {

    private static final LocalDate JUNE = LocalDate.of(2017, 6, 20);
    private static final Due TILL_JUNE = Due.on(JUNE);
    private static final Due TILL_JULY = Due.on(LocalDate.of(2017, 7, 20));
    private static final Due TWENTY_DAYS_MORE = Due.after(D_DAY, Period.ofDays(200), null);
    private static final LocalDate TWENTY_DAYS_LATER = LocalDate.of(2017, 6, 19);

    /** Agreed, and the storage due on 2017-05-30. */
    private static Given dueInMay() {
        return Given.happened(agreedMeasure())
                .anchor(D_DAY, D_DAY_DATE)
                .then(resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER));
    }

    @Test
    void one_principal_alone_gives_no_more_time() {
        dueInMay()
                .when(extend(STORAGE, TILL_JUNE), By.party(INSURGENTS))
                .expectEvents(supported(STORAGE, INSURGENTS, TILL_JUNE))
                .expectResultMessagePayload(5L);
    }

    @Test
    void when_all_principals_ask_for_it_the_due_date_moves() {
        dueInMay()
                .then(supported(STORAGE, INSURGENTS, TILL_JUNE))
                .when(extend(STORAGE, TILL_JUNE), By.party(GOVERNMENT))
                .expectEvents(
                        supported(STORAGE, GOVERNMENT, TILL_JUNE), extended(STORAGE, TILL_JUNE))
                .expectResultMessagePayload(7L);
    }

    @Test
    void different_dates_are_different_extensions() {
        dueInMay()
                .then(supported(STORAGE, INSURGENTS, TILL_JUNE))
                .when(extend(STORAGE, TILL_JULY), By.party(GOVERNMENT))
                .expectEvents(supported(STORAGE, GOVERNMENT, TILL_JULY));
    }

    @Test
    void what_a_party_asked_for_last_counts() {
        dueInMay()
                .then(supported(STORAGE, INSURGENTS, TILL_JUNE))
                .then(supported(STORAGE, INSURGENTS, TILL_JULY))
                .when(extend(STORAGE, TILL_JUNE), By.party(GOVERNMENT))
                .expectEvents(supported(STORAGE, GOVERNMENT, TILL_JUNE));
    }

    @Test
    void a_further_extension_needs_everyone_anew() {
        dueInMay()
                .then(supported(STORAGE, INSURGENTS, TILL_JULY))
                .then(supported(STORAGE, INSURGENTS, TILL_JUNE))
                .then(supported(STORAGE, GOVERNMENT, TILL_JUNE), extended(STORAGE, TILL_JUNE))
                .when(extend(STORAGE, TILL_JULY), By.party(GOVERNMENT))
                .expectEvents(supported(STORAGE, GOVERNMENT, TILL_JULY));
    }

    @Test
    void who_alone_is_bound_gives_himself_more_time() {
        var plan = phase(FIRST_PHASE, step(STORAGE, TILL_JUNE));
        Given.happened(
                        proposed(MeasureMode.UNILATERAL, List.of(INSURGENTS), List.of(plan)),
                        agreed())
                .when(extend(STORAGE, TILL_JULY), By.party(INSURGENTS))
                .expectEvents(
                        supported(STORAGE, INSURGENTS, TILL_JULY), extended(STORAGE, TILL_JULY));
    }

    @Test
    void an_extension_that_hangs_on_a_set_anchor_falls_due_at_once() {
        dueInMay()
                .then(supported(STORAGE, INSURGENTS, TWENTY_DAYS_MORE))
                .when(extend(STORAGE, TWENTY_DAYS_MORE), By.party(GOVERNMENT))
                .expectEvents(
                        supported(STORAGE, GOVERNMENT, TWENTY_DAYS_MORE),
                        extended(STORAGE, TWENTY_DAYS_MORE),
                        resolved(STORAGE, TWENTY_DAYS_MORE, TWENTY_DAYS_LATER));
    }

    @Test
    void an_extension_that_hangs_on_an_unknown_day_stays_open() {
        Given.happened(agreedMeasure())
                .then(supported(STORAGE, INSURGENTS, TWENTY_DAYS_MORE))
                .when(extend(STORAGE, TWENTY_DAYS_MORE), By.party(GOVERNMENT))
                .expectEvents(
                        supported(STORAGE, GOVERNMENT, TWENTY_DAYS_MORE),
                        extended(STORAGE, TWENTY_DAYS_MORE));
    }

    @Test
    void a_day_that_nobody_knows_yet_is_not_compared_with_one_that_is_known() {
        Due afterAdoption = Due.after("Adoption Day", Period.ofDays(1), null);
        dueInMay()
                .when(extend(STORAGE, afterAdoption), By.party(INSURGENTS))
                .expectEvents(supported(STORAGE, INSURGENTS, afterAdoption));
    }

    @Test
    void a_milestone_without_a_date_gets_one() {
        Given.happened(agreedMeasure())
                .then(supported(CEASEFIRE, INSURGENTS, TILL_JUNE))
                .when(extend(CEASEFIRE, TILL_JUNE), By.party(GOVERNMENT))
                .expectEvents(
                        supported(CEASEFIRE, GOVERNMENT, TILL_JUNE),
                        extended(CEASEFIRE, TILL_JUNE));
    }

    @Test
    void asking_twice_is_no_error() {
        dueInMay()
                .then(supported(STORAGE, INSURGENTS, TILL_JUNE))
                .when(extend(STORAGE, TILL_JUNE), By.party(INSURGENTS))
                .expectNoEvents()
                .expectResultMessagePayload(5L);
    }

    @Test
    void asking_again_for_what_was_granted_is_no_error() {
        dueInMay()
                .then(supported(STORAGE, INSURGENTS, TILL_JUNE))
                .then(supported(STORAGE, GOVERNMENT, TILL_JUNE), extended(STORAGE, TILL_JUNE))
                .when(extend(STORAGE, TILL_JUNE), By.party(GOVERNMENT))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void asking_again_for_the_first_date_of_a_milestone_that_had_none_is_no_error() {
        Given.happened(agreedMeasure())
                .then(extended(CEASEFIRE, TILL_JUNE))
                .when(extend(CEASEFIRE, TILL_JUNE), By.party(GOVERNMENT))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_extension_goes_on_while_the_measure_is_suspended() {
        dueInMay()
                .then(suspended(GOVERNMENT))
                .when(extend(STORAGE, TILL_JUNE), By.party(INSURGENTS))
                .expectEvents(supported(STORAGE, INSURGENTS, TILL_JUNE));
    }

    @Test
    void an_extension_is_later_than_the_resolved_date() {
        dueInMay()
                .when(extend(STORAGE, Due.on(HALF_A_YEAR_LATER)), By.party(INSURGENTS))
                .expectNoEvents()
                .expectExceptionDetails(new DueNotLater(HALF_A_YEAR_LATER, HALF_A_YEAR_LATER));
    }

    @Test
    void an_extension_is_later_than_the_last_extension() {
        dueInMay()
                .then(extended(STORAGE, TILL_JUNE))
                .when(extend(STORAGE, TWENTY_DAYS_MORE), By.party(INSURGENTS))
                .expectNoEvents()
                .expectExceptionDetails(new DueNotLater(TWENTY_DAYS_LATER, JUNE));
    }

    @Test
    void the_promise_itself_is_no_extension() {
        dueInMay()
                .when(extend(STORAGE, IN_HALF_A_YEAR), By.party(INSURGENTS))
                .expectExceptionDetails(new DueNotLater(HALF_A_YEAR_LATER, HALF_A_YEAR_LATER));
    }

    @Test
    void who_is_not_bound_gives_no_time() {
        dueInMay()
                .when(extend(STORAGE, TILL_JUNE), By.party(GUARANTOR))
                .expectNoEvents()
                .expectExceptionDetails(new NotBound());
    }

    @Test
    void a_milestone_that_was_never_promised_has_no_time() {
        dueInMay()
                .when(extend(AMNESTY, TILL_JUNE), By.party(GOVERNMENT))
                .expectNoEvents()
                .expectExceptionDetails(new Absent());
    }

    @Test
    void what_does_not_bind_yet_is_not_extended() {
        Given.happened(proposed())
                .when(extend(STORAGE, TILL_JUNE), By.party(GOVERNMENT))
                .expectNoEvents()
                .expectExceptionDetails(new MeasureNotInForce(Standing.PROPOSED));
    }
}
