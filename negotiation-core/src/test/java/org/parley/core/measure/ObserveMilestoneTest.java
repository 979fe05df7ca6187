package org.parley.core.measure;

import static org.parley.core.measure.Cast.*;
import static org.parley.core.measure.Facts.*;
import static org.parley.core.measure.Wishes.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.measure.command.ObserveMilestone;
import org.parley.core.measure.event.MilestoneObserved;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.MeasureNotInForce;
import org.parley.core.rejection.NotAnObserver;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Statement;

class ObserveMilestoneTest {

    private static final Evidence REPORT = new Evidence("Report", "urn:report:1", null);

    @Test
    void the_responsible_party_reports_a_value() {
        Given.happened(agreedMeasure())
                .when(
                        new ObserveMilestone(
                                WEAPONS,
                                CEASEFIRE,
                                Decimal.of("2"),
                                new Statement("two shots"),
                                List.of(REPORT)),
                        By.party(GOVERNMENT))
                .expectEvents(
                        new MilestoneObserved(
                                TALKS,
                                WEAPONS,
                                CEASEFIRE,
                                GOVERNMENT,
                                Decimal.of("2"),
                                "two shots",
                                List.of(REPORT)))
                .expectResultMessagePayload(4L);
    }

    @Test
    void the_verifier_reports_a_value() {
        Given.happened(agreedMeasure())
                .when(observe(CEASEFIRE, "0"), By.party(GUARANTOR))
                .expectEvents(observed(CEASEFIRE, GUARANTOR, "0"));
    }

    @Test
    void an_equal_value_at_another_time_is_another_observation() {
        Given.happened()
                .on("2017-05-01", proposed())
                .on("2017-05-01", agreed())
                .on("2017-06-01", observed(CEASEFIRE, GUARANTOR, "0"))
                .when(observe(CEASEFIRE, "0"), By.party(GUARANTOR).on("2017-07-01"))
                .expectEvents(observed(CEASEFIRE, GUARANTOR, "0"));
    }

    @Test
    void the_same_value_of_the_same_day_twice_is_no_error() {
        Given.happened()
                .on("2017-05-01", proposed())
                .on("2017-05-01", agreed())
                .on("2017-06-01", observed(CEASEFIRE, GUARANTOR, "0"))
                .when(observe(CEASEFIRE, "0"), By.party(GUARANTOR).on("2017-06-01"))
                .expectNoEvents()
                .expectResultMessagePayload(2L);
    }

    @Test
    void the_same_value_of_the_same_day_by_the_other_party_is_another_observation() {
        Given.happened()
                .on("2017-05-01", proposed())
                .on("2017-05-01", agreed())
                .on("2017-06-01", observed(CEASEFIRE, GUARANTOR, "0"))
                .when(observe(CEASEFIRE, "0"), By.party(GOVERNMENT).on("2017-06-01"))
                .expectEvents(observed(CEASEFIRE, GOVERNMENT, "0"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nobody_else_reports_values(boolean principal) {
        Given.happened(agreedMeasure())
                .when(observe(CEASEFIRE, "9"), By.party(principal ? INSURGENTS : OBSERVER))
                .expectNoEvents()
                .expectExceptionDetails(new NotAnObserver(CEASEFIRE));
    }

    @Test
    void a_milestone_that_was_never_promised_has_no_values() {
        Given.happened(agreedMeasure())
                .when(observe(AMNESTY, "1"), By.party(GUARANTOR))
                .expectNoEvents()
                .expectExceptionDetails(new Absent());
    }

    @Test
    void nothing_is_reported_before_the_measure_binds() {
        Given.happened(proposed())
                .when(observe(CEASEFIRE, "1"), By.party(GUARANTOR))
                .expectNoEvents()
                .expectExceptionDetails(new MeasureNotInForce(Standing.PROPOSED));
    }

    @Test
    void nothing_is_reported_after_the_measure_was_reversed() {
        Given.happened(agreedMeasure())
                .then(reversed(GOVERNMENT))
                .when(observe(CEASEFIRE, "1"), By.party(GUARANTOR))
                .expectNoEvents()
                .expectExceptionDetails(new MeasureNotInForce(Standing.REVERSED));
    }
}
