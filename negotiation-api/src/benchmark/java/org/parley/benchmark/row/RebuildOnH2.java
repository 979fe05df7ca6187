package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.figure;

import java.util.ArrayList;
import java.util.List;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;

/**
 * Row c: read models are built anew from 100,000 events on an H2 file, beside a scan of the same
 * events that parses each and forgets it.
 */
final class RebuildOnH2 implements Row {

    private static final int NEGOTIATIONS = Integer.getInteger("bench.negotiations", 100);
    private static final int EACH = 1_000;
    private static final String SCAN = "scan";

    /** One that writes a row an event, and one that folds many into a row. */
    private static final List<String> MODELS = List.of("history", "portfolio");

    @Override
    public String name() {
        return "c";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        try (Children children = bench.children()) {
            Child ours = children.ours("rebuilt", bench.on("h2", "rebuilt", "off"));
            for (int i = 0; i < NEGOTIATIONS; i++) {
                ours.ask("lengthen events=%d", EACH);
            }
            List<Contestant> turns = new ArrayList<>();
            turns.add(Contestant.of(SCAN, ours, () -> ours.ask("scan").get("speed").asDouble()));
            MODELS.forEach(model -> turns.add(rebuilt(model, ours)));
            turns.forEach(turn -> turn.warmUp(bench.settings().firstWarmUp() / 3));
            Played played = bench.play("c, events a second", turns);
            List<Reached> lines = new ArrayList<>();
            for (String model : MODELS) {
                lines.add(
                        figure(
                                "c",
                                "rebuild of " + model + ": scan",
                                played.ratio(model, SCAN) + " ×",
                                ""));
            }
            for (String name : played.names()) {
                lines.add(figure("c", name, played.of(name), "events a second"));
            }
            lines.add(
                    figure(
                            "c",
                            "history against itself",
                            played.control("history"),
                            played.disturbed()));
            return lines;
        }
    }

    private static Contestant rebuilt(String model, Child ours) {
        return Contestant.of(
                model,
                ours,
                () ->
                        NEGOTIATIONS
                                * EACH
                                / ours.ask("rebuild model=%s", model).get("seconds").asDouble());
    }
}
