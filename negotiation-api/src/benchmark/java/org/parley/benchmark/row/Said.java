package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;
import org.parley.benchmark.harness.Settings;
import tools.jackson.databind.JsonNode;

/** Someone who says a hundred things a second, heard by others. */
record Said(Settings settings, Child writer) {

    private static final int RATE = 100;

    /** A turn in which so many hear it on each of the nodes; 0 where one always listens. */
    Contestant turn(int readers, Map<String, Heard> worth) {
        List<Child> hearers = worth.values().stream().map(Heard::by).distinct().toList();
        List<Child> all = Stream.concat(hearers.stream(), Stream.of(writer)).distinct().toList();
        return new Contestant(
                all,
                () -> {
                    if (readers > 0) {
                        hearers.forEach(hearer -> hearer.ask("listen readers=%d", readers));
                    }
                    speak(settings.warmUp());
                    hearers.forEach(hearer -> hearer.ask("heard"));
                    speak(settings.seconds());
                    return heard(hearers, worth);
                });
    }

    private static Map<String, Double> heard(List<Child> hearers, Map<String, Heard> worth) {
        Map<Child, JsonNode> times = new HashMap<>();
        hearers.forEach(hearer -> times.put(hearer, hearer.ask("heard")));
        Map<String, Double> values = new HashMap<>();
        worth.forEach(
                (name, heard) -> values.put(name, times.get(heard.by).get(heard.worth).asDouble()));
        return values;
    }

    static List<Reached> figures(String row, Played played, String control) {
        List<Reached> lines = new ArrayList<>();
        for (String name : played.names()) {
            lines.add(figure(row, name, played.of(name), "microseconds"));
        }
        lines.add(
                figure(
                        row,
                        control + ": against itself",
                        played.control(control),
                        played.disturbed()));
        return lines;
    }

    /** Which of the times of which node is looked at. */
    record Heard(Child by, String worth) {}

    private void speak(double seconds) {
        writer.ask("open clients=2 rate=%d seconds=%s", RATE, seconds);
    }
}
