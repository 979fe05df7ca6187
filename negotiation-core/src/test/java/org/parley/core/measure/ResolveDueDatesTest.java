package org.parley.core.measure;

import static org.parley.core.measure.Cast.*;
import static org.parley.core.measure.Facts.*;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.command.ResolveDueDates;
import org.parley.core.shared.Due;

class ResolveDueDatesTest {

    private static final Due TWENTY_DAYS_MORE = Due.after(D_DAY, Period.ofDays(200), null);
    private static final ResolveDueDates ON_D_DAY = new ResolveDueDates(WEAPONS, D_DAY, D_DAY_DATE);

    @Test
    void what_hangs_on_the_anchor_falls_due() {
        Given.happened(agreedMeasure())
                .when(ON_D_DAY, By.SYSTEM)
                .expectEvents(resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER))
                .expectResultMessagePayload(4L);
    }

    @Test
    void a_measure_that_is_only_proposed_or_no_longer_binds_learns_its_dates_too() {
        Given.happened(proposed())
                .when(ON_D_DAY, By.SYSTEM)
                .expectEvents(resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER));
        Given.happened(agreedMeasure())
                .then(reversed(GOVERNMENT))
                .when(ON_D_DAY, By.SYSTEM)
                .expectEvents(resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER));
    }

    @Test
    void resolving_twice_is_no_error() {
        Given.happened(agreedMeasure())
                .then(resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER))
                .when(ON_D_DAY, By.SYSTEM)
                .expectNoEvents()
                .expectResultMessagePayload(4L);
    }

    @Test
    void a_mended_anchor_moves_what_hangs_on_it() {
        Given.happened(agreedMeasure())
                .then(resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER))
                .when(new ResolveDueDates(WEAPONS, D_DAY, D_DAY_DATE.plusDays(1)), By.SYSTEM)
                .expectEvents(resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER.plusDays(1)));
    }

    @Test
    void the_first_promise_and_its_extension_fall_due_each_on_its_own_day() {
        Given.happened(agreedMeasure())
                .then(extended(STORAGE, TWENTY_DAYS_MORE))
                .when(ON_D_DAY, By.SYSTEM)
                .expectEvents(
                        resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER),
                        resolved(STORAGE, TWENTY_DAYS_MORE, LocalDate.of(2017, 6, 19)));
    }

    @Test
    void what_is_resolved_of_one_promise_is_not_taken_for_the_other() {
        Given.happened(agreedMeasure())
                .then(extended(STORAGE, TWENTY_DAYS_MORE))
                .then(resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER))
                .then(resolved(STORAGE, TWENTY_DAYS_MORE, LocalDate.of(2017, 6, 19)))
                .when(ON_D_DAY, By.SYSTEM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_first_promise_falls_due_though_an_absolute_date_has_replaced_it() {
        Given.happened(agreedMeasure())
                .then(extended(STORAGE, Due.on(LocalDate.of(2017, 6, 20))))
                .when(ON_D_DAY, By.SYSTEM)
                .expectEvents(resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER));
    }

    @Test
    void another_anchor_moves_nothing() {
        Given.happened(agreedMeasure())
                .when(new ResolveDueDates(WEAPONS, "Adoption Day", D_DAY_DATE), By.SYSTEM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
