package org.parley.projections.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.shared.RecordKeeping;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Moment;
import org.parley.projections.support.RandomTalks;

/** A view at a moment is what somebody saw who stood there, over made-up histories. */
class AnyMomentTest {

    @RepeatedTest(20)
    void the_view_at_a_version_is_the_view_that_was_live_then(RepetitionInfo turn) {
        List<Fact<NegotiationEvent>> all = talks(turn).table();
        for (int version = 0; version < all.size(); version++) {
            Dossier then = live(all.subList(0, version + 1));

            assertThat(at(all, new Moment(null, null, (long) version))).isEqualTo(then);
            Instant recorded = all.get(version).recordedAt();
            assertThat(at(all, new Moment(recorded, null, null))).isEqualTo(then);
        }
    }

    @RepeatedTest(20)
    void the_view_of_a_day_tells_just_what_had_happened_in_its_order(RepetitionInfo turn) {
        List<Fact<NegotiationEvent>> all = talks(turn).table();
        LocalDate day =
                LocalDate.of(2016, 1, 1)
                        .plusDays(new Random(turn.getCurrentRepetition()).nextInt(900));
        List<Fact<NegotiationEvent>> happened =
                all.stream()
                        .filter(fact -> isKept(fact) || !fact.day().isAfter(day))
                        .sorted(
                                Comparator.comparing((Fact<NegotiationEvent> fact) -> !isKept(fact))
                                        .thenComparing(
                                                fact -> isKept(fact) ? LocalDate.MIN : fact.day())
                                        .thenComparing(Fact::sequence))
                        .toList();

        assertThat(at(all, new Moment(null, Moment.endOf(day), null))).isEqualTo(live(happened));
    }

    private static boolean isKept(Fact<NegotiationEvent> fact) {
        return fact.event() instanceof RecordKeeping;
    }

    private static RandomTalks talks(RepetitionInfo turn) {
        return RandomTalks.of(100 + turn.getCurrentRepetition(), 60);
    }

    private static Dossier at(List<Fact<NegotiationEvent>> all, Moment moment) {
        return TableFold.of(moment.of(all)).dossier(List.of(), List.of());
    }

    private static Dossier live(List<Fact<NegotiationEvent>> facts) {
        return TableFold.of(facts).dossier(List.of(), List.of());
    }
}
