package org.parley.benchmark.harness;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The rounds of a comparison. */
public record Played(List<Rounds.Round> rounds) {

    public List<String> names() {
        return rounds.getFirst().values().keySet().stream().sorted().toList();
    }

    public Spread of(String name) {
        return spread(round -> round.of(name));
    }

    /** One against the other, round by round. */
    public Spread ratio(String one, String other) {
        return spread(round -> round.of(one) / round.of(other));
    }

    /** One against itself in the same round: how much of a ratio is chance. */
    public Spread control(String name) {
        return spread(round -> round.again(name));
    }

    /** How many rounds others disturbed, in words. */
    public String disturbed() {
        long disturbed = rounds.stream().filter(Rounds.Round::isDisturbed).count();
        return disturbed + " of " + rounds.size() + " rounds disturbed";
    }

    private Spread spread(ToDoubleFunction<Rounds.Round> value) {
        return Spread.of(rounds.stream().mapToDouble(value).sorted().toArray());
    }
}
