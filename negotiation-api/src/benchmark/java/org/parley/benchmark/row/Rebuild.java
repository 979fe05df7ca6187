package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.atLeast;
import static org.parley.benchmark.harness.Reached.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;
import tools.jackson.databind.JsonNode;

/** Row c: read models are built anew from events of the three real cases, copied over and over. */
final class Rebuild implements Row {

    private static final String SCAN = "raw scan";
    private static final String DIRECT = "direct rows";
    private static final List<String> READ_MODELS = List.of("portfolio", "milestone", "history");

    @Override
    public String name() {
        return "c";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        try (Children children = bench.children()) {
            Path cases = cases(bench, children);
            String url = bench.cluster().newDatabase("rebuilt");
            Child ours = children.ours("rebuilt", bench.on(url, "rebuilt", "off"));
            Child raw = children.start("raw-scans", "limit.RawScans", "url=" + url);
            Child direct = children.start("direct-rows", "limit.DirectRows", "url=" + url);
            return rebuilds("c", bench, cases, ours, raw, direct);
        }
    }

    /** What the demo stores of the real cases, in a file to be copied from. */
    static Path cases(Bench bench, Children children) {
        Path file = bench.folder().resolve("cases.ndjson");
        if (Files.notExists(file)) {
            try (Child demo = children.ours("cases", bench.on("h2", "cases", "demo"))) {
                demo.ask("cases file=%s", file);
            }
        }
        return file;
    }

    static List<Reached> rebuilds(
            String row, Bench bench, Path cases, Child ours, Child raw, Child direct) {
        long events =
                ours.ask("copy file=%s events=%d", cases, bench.settings().events())
                        .get("events")
                        .asLong();
        List<Contestant> turns = new ArrayList<>();
        turns.add(Contestant.of(SCAN, raw, () -> speed(raw.ask("scan times=3"))));
        turns.add(Contestant.of(DIRECT, direct, () -> speed(direct.ask("direct"))));
        for (String one : READ_MODELS) {
            turns.add(Contestant.of(one, ours, () -> speed(ours.ask("rebuild name=%s", one))));
        }
        turns.forEach(turn -> turn.warmUp(bench.settings().firstWarmUp() / 6));
        Played played = bench.play(row + ", events a second", turns);
        List<Reached> lines = new ArrayList<>();
        lines.add(
                atLeast(
                        row,
                        "rebuild of history: direct rows",
                        0.7,
                        played.ratio("history", DIRECT)));
        for (String one : READ_MODELS) {
            String what = "rebuild of " + one;
            lines.add(
                    figure(row, what + ": raw scan", played.ratio(one, SCAN) + " ×", "the share"));
            lines.add(
                    figure(row, what, played.of(one), "events a second, of %,d".formatted(events)));
            lines.add(
                    figure(row, what + " against itself", played.control(one), played.disturbed()));
        }
        lines.add(figure(row, DIRECT, played.of(DIRECT), "events a second"));
        lines.add(figure(row, SCAN, played.of(SCAN), "events a second"));
        return lines;
    }

    private static double speed(JsonNode answer) {
        return answer.get("speed").asDouble();
    }
}
