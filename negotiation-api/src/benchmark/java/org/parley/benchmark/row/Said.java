package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.figure;

import java.util.ArrayList;
import java.util.List;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;
import org.parley.benchmark.harness.Settings;

/** Someone who says a hundred things a second, heard by others. */
record Said(Settings settings, Child writer) {

    private static final int RATE = 100;

    /**
     * A turn in which so many hear it.
     *
     * @param readers how many, or 0 where there is one that always listens
     */
    Contestant turn(String name, List<Child> all, Child hearer, int readers, String worth) {
        return new Contestant(
                name,
                all,
                () -> {
                    if (readers > 0) {
                        hearer.ask("listen readers=%d", readers);
                    }
                    speak(settings.warmUp());
                    hearer.ask("heard");
                    speak(settings.seconds());
                    return hearer.ask("heard").get(worth).asDouble();
                });
    }

    static List<Reached> figures(
            String row, Played played, List<Contestant> turns, String control) {
        List<Reached> lines = new ArrayList<>();
        turns.forEach(turn ->
                lines.add(figure(row, turn.name(), played.of(turn.name()), "microseconds")));
        lines.add(
                figure(
                        row,
                        control + ": against itself",
                        played.control(control),
                        played.disturbed()));
        return lines;
    }

    private void speak(double seconds) {
        writer.ask("open clients=2 rate=%d seconds=%s", RATE, seconds);
    }
}
