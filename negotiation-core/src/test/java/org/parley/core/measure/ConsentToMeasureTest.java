package org.parley.core.measure;

import static org.parley.core.measure.Cast.*;
import static org.parley.core.measure.Facts.*;
import static org.parley.core.measure.Wishes.*;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.parley.core.rejection.NotBound;
import org.parley.core.shared.MeasureMode;

class ConsentToMeasureTest {

    @Test
    void the_last_consent_makes_the_measure_binding() {
        Given.happened(proposed(), consented(GOVERNMENT))
                .when(consent(), By.party(INSURGENTS))
                .expectEvents(consented(INSURGENTS), agreed())
                .expectResultMessagePayload(3L);
    }

    @Test
    void a_consent_that_is_not_the_last_leaves_it_proposed() {
        Given.happened(
                        proposedBy(
                                MEDIATOR,
                                MeasureMode.JOINT,
                                List.of(GOVERNMENT, INSURGENTS),
                                twoPhases()))
                .when(consent(), By.party(INSURGENTS))
                .expectEvents(consented(INSURGENTS));
    }

    @Test
    void consenting_twice_is_no_error() {
        Given.happened(proposed(), consented(GOVERNMENT))
                .when(consent(), By.party(GOVERNMENT))
                .expectNoEvents()
                .expectResultMessagePayload(1L);
    }

    @Test
    void consenting_again_to_a_measure_in_force_is_no_error() {
        Given.happened(agreedMeasure())
                .when(consent(), By.party(INSURGENTS))
                .expectNoEvents()
                .expectResultMessagePayload(3L);
    }

    @Test
    void a_party_that_is_not_asked_cannot_consent() {
        Given.happened(proposed(), consented(GOVERNMENT))
                .when(consent(), By.party(GUARANTOR))
                .expectNoEvents()
                .expectExceptionDetails(new NotBound());
    }

    @Test
    void nobody_consents_to_a_measure_that_was_never_proposed() {
        Given.talks()
                .when(consent(), By.party(GOVERNMENT))
                .expectException(AggregateNotFoundException.class);
    }
}
