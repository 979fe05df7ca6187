package org.parley.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.parley.core.measure.Cast.*;
import static org.parley.core.measure.Facts.*;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.instancio.Instancio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.shared.Occurrence;

/** History cannot be refused, whatever it says and in whichever order. */
class MeasureStateTest {

    private static final Occurrence AT = Occurrence.of(null, NOW);

    static Stream<Class<?>> kinds() {
        return Arrays.stream(MeasureEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_event_is_taken_in(Class<?> kind) {
        assertThatCode(
                        () -> {
                            for (int i = 0; i < 50; i++) {
                                after(proposed()).evolve((MeasureEvent) Instancio.create(kind), AT);
                            }
                        })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void events_in_any_order_are_taken_in_and_decide_the_same_again(long seed) {
        List<MeasureEvent> events = shuffled(new Random(seed));
        assertThat(fold(events)).isEqualTo(fold(events));
    }

    @Test
    void a_history_that_does_not_begin_with_a_proposal_is_no_measure_yet() {
        assertThat(MeasureState.begin(agreed(), AT)).isNull();
    }

    @Test
    void an_event_about_an_unknown_milestone_decides_nothing() {
        MeasureState state = after(proposed());
        assertThat(state.evolve(verified(AMNESTY), AT)).isEqualTo(state);
    }

    /** Facts about known milestones, and made-up ones, in a random order. */
    private static List<MeasureEvent> shuffled(Random random) {
        MeasureEvent[] known = {
            proposed(),
            agreed(),
            consented(GOVERNMENT),
            verified(CEASEFIRE),
            suspended(GOVERNMENT),
            resumed(INSURGENTS),
            extended(STORAGE, IN_HALF_A_YEAR),
            resolved(STORAGE, IN_HALF_A_YEAR, HALF_A_YEAR_LATER),
            supported(CEASEFIRE, GOVERNMENT, IN_HALF_A_YEAR),
            observed(CEASEFIRE, GOVERNMENT, "1"),
            reversed(GOVERNMENT)
        };
        List<Class<?>> kinds = kinds().toList();
        return random.ints(300, 0, known.length + kinds.size())
                .mapToObj(n ->
                        n < known.length
                                ? known[n]
                                : (MeasureEvent) Instancio.create(kinds.get(n - known.length)))
                .toList();
    }

    private static MeasureState fold(List<MeasureEvent> events) {
        MeasureState state = null;
        for (MeasureEvent event : events) {
            state = state == null ? MeasureState.begin(event, AT) : state.evolve(event, AT);
        }
        return state;
    }

    private static MeasureState after(MeasureEvent first) {
        return MeasureState.begin(first, AT);
    }
}
