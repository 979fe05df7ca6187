package org.parley.benchmark.harness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets all take turns, forth and back, so that a machine that grows faster or slower does so for
 * all alike. Rounds that others disturbed are repeated a few times, then kept and counted.
 */
public final class Rounds {

    private static final double MOST_FOREIGN = 0.15;

    private final int number;
    private final int repeats;
    private final Processor processor;

    public Rounds(int number, int repeats, @Nullable Cluster cluster) {
        this.number = number;
        this.repeats = repeats;
        this.processor = new Processor(cluster);
    }

    public Played play(String what, List<Contestant> contestants) {
        contestants.forEach(one -> one.children().forEach(Child::freeze));
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < number + repeats && undisturbed(rounds) < number; i++) {
            Round round = round(contestants);
            rounds.add(round);
            System.out.printf("%s, round %d: %s%n", what, i + 1, round);
        }
        contestants.forEach(one -> one.children().forEach(Child::thaw));
        rounds.sort(Comparator.comparingDouble(Round::foreign));
        return new Played(rounds.subList(0, Math.min(number, rounds.size())));
    }

    private static long undisturbed(List<Round> rounds) {
        return rounds.stream().filter(round -> !round.isDisturbed()).count();
    }

    private Round round(List<Contestant> contestants) {
        Map<String, double[]> values = new HashMap<>();
        processor.begin();
        for (Contestant one : contestants) {
            one.take().forEach((name, value) -> values.put(name, new double[] {value, 0}));
        }
        for (Contestant one : contestants.reversed()) {
            one.take().forEach((name, value) -> values.get(name)[1] = value);
        }
        return new Round(values, processor.foreign());
    }

    /** What each reached, in the first and the second of its turns. */
    record Round(Map<String, double[]> values, double foreign) {

        boolean isDisturbed() {
            return foreign > MOST_FOREIGN;
        }

        double of(String name) {
            double[] both = values.get(name);
            return (both[0] + both[1]) / 2;
        }

        double again(String name) {
            double[] both = values.get(name);
            return both[1] / both[0];
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            values.keySet().stream()
                    .sorted()
                    .forEach(name -> text.append("%s %,.1f  ".formatted(name, of(name))));
            return text.append("(others took %.0f %%)".formatted(100 * foreign)).toString();
        }
    }
}
