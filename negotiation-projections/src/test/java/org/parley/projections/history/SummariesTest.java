package org.parley.projections.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.instancio.Instancio;
import org.instancio.Select;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Due;
import org.parley.core.shared.Terms;
import org.parley.core.shared.Username;

class SummariesTest {

    static Stream<Class<?>> events() {
        return Stream.of(NegotiationEvent.class, MeasureEvent.class, IncidentEvent.class)
                .flatMap(SummariesTest::leaves);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_one_plain_sentence(Class<?> type) {
        Object event = made(type);
        String summary =
                switch (event) {
                    case MeasureEvent measure -> MeasureSummaries.of(measure);
                    case IncidentEvent incident -> IncidentSummaries.of(incident);
                    default -> Summaries.of((NegotiationEvent) event);
                };

        String sentence = Words.named(summary, Map.of());
        assertThat(sentence).endsWith(".").doesNotContain("{", "null", "  ", "..");
        assertThat(sentence).hasSizeLessThan(1000);
    }

    @Test
    void ids_are_named_on_reading_and_braces_of_people_name_nothing() {
        UUID id = UUID.randomUUID();
        String summary = Words.the(new AgendaItemId(id)) + Words.because("see {" + id + "}.");

        assertThat(Words.named(summary, Map.of(id, "Land $1")))
                .isEqualTo("\u201cLand $1\u201d: see (" + id + ")");
    }

    private static Object made(Class<?> type) {
        return Instancio.of(type)
                .supply(Select.all(Username.class), () -> new Username("some.one"))
                .supply(Select.all(Decimal.class), () -> Decimal.of("3.5"))
                .supply(Select.all(Terms.class), () -> Terms.NONE)
                .supply(Select.all(Due.class), () -> Due.on(LocalDate.of(2017, 5, 30)))
                .lenient()
                .create();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SummariesTest::leaves)
                : Stream.of(type);
    }
}
