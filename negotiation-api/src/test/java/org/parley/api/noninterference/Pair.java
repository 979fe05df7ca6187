package org.parley.api.noninterference;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.House;
import org.parley.api.noninterference.World.Asked;
import org.parley.api.noninterference.World.Done;
import org.parley.api.webhook.Receiver;

/**
 * Plays scenarios twice: with and without the secret acts.
 *
 * @param receiver of the alerts of all runs
 * @param opened is told the id of each negotiation
 * @param done is told what was done, and what came of it
 */
record Pair(
        House house, Keys keys, Receiver receiver, Consumer<String> opened, Consumer<Done> done) {

    /** The first answer that differs, or null when all are the same. */
    @Nullable Difference difference(Scenario scenario) {
        LocalDate day = today();
        Difference difference = once(scenario);
        return day.equals(today()) ? difference : once(scenario);
    }

    /** The difference of as few acts as still make one. */
    Difference smallest(Difference found) {
        Difference smallest = found;
        int opening = Opening.steps().size();
        for (int i = found.scenario().steps().size() - 1; i >= opening; i--) {
            Difference smaller = difference(smallest.scenario().without(i));
            smallest = smaller == null ? smallest : smaller;
        }
        return smallest;
    }

    private @Nullable Difference once(Scenario scenario) {
        List<Asked> with = play(scenario, true);
        List<Asked> without = play(scenario, false);
        for (int i = 0; i < Math.min(with.size(), without.size()); i++) {
            if (!with.get(i).equals(without.get(i))) {
                return new Difference(scenario, with.get(i), without.get(i));
            }
        }
        return with.size() == without.size()
                ? null
                : new Difference(scenario, with.getLast(), without.getLast());
    }

    private List<Asked> play(Scenario scenario, boolean withSecrets) {
        World world = new World(house, keys, receiver, withSecrets, opened);
        List<Asked> transcript = world.play(scenario);
        world.done().forEach(done);
        return transcript;
    }

    /** Days are part of answers, so a pair that midnight divides is played again. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
