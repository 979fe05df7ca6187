package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.atMost;
import static org.parley.benchmark.harness.Reached.figure;

import java.util.ArrayList;
import java.util.List;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Cluster;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;
import org.parley.benchmark.harness.Spread;

/** Row b: a stream of 10,000 events is loaded and folded. */
final class Load implements Row {

    static final int EVENTS = 10_000;
    private static final String RAW = "raw";
    private static final String OURS = "ours";
    private static final String SNAPSHOT = "ours with snapshot";

    @Override
    public String name() {
        return "b";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        List<Reached> lines = new ArrayList<>();
        try (Children children = bench.children()) {
            String url = bench.cluster().newDatabase("ours-loads");
            Child ours = children.ours("ours-loads", bench.on(url, "ours-loads", "off"));
            Child raw = children.start("raw-loads", "limit.RawLoads", "url=" + url);
            lines.addAll(loads("b", bench, ours, raw));
        }
        lines.add(selects(bench));
        return lines;
    }

    static List<Reached> loads(String row, Bench bench, Child ours, Child raw) {
        String stream = lengthened(ours);
        String other = lengthened(ours);
        List<Contestant> turns = new ArrayList<>();
        turns.add(loading(RAW, raw, raw == ours ? "raw" : "load", stream, 10));
        turns.add(loading(OURS, ours, "load", stream, 10));
        boolean taken = ours.ask("snapshot stream=%s", other).get("taken").asBoolean();
        if (taken) {
            turns.add(loading(SNAPSHOT, ours, "load", other, 200));
        }
        turns.forEach(turn -> turn.warmUp(bench.settings().firstWarmUp()));
        Played played = bench.play(row + ", microseconds", turns);
        List<Reached> lines = new ArrayList<>();
        lines.add(atMost(row, "load 10,000 events: raw", 1.25, played.ratio(OURS, RAW)));
        lines.add(snapshot(row, taken ? played.of(SNAPSHOT) : null));
        lines.add(figure(row, "load 10,000 events: raw", played.of(RAW), "microseconds"));
        lines.add(figure(row, "load 10,000 events: ours", played.of(OURS), "microseconds"));
        lines.add(
                figure(
                        row,
                        "load 10,000 events: ours against itself",
                        played.control(OURS),
                        played.disturbed()));
        return lines;
    }

    private static String lengthened(Child ours) {
        return ours.ask("lengthen events=%d", EVENTS).get("stream").asString();
    }

    private static Contestant loading(
            String name, Child child, String verb, String stream, int times) {
        return Contestant.of(
                name,
                child,
                () ->
                        child.ask("%s stream=%s times=%d", verb, stream, times)
                                .get("p50")
                                .asDouble());
    }

    private static Reached snapshot(String row, @org.jspecify.annotations.Nullable Spread spread) {
        String what = "load with a snapshot, microseconds";
        return spread == null
                ? new Reached(row, what, "≤ 1,200", "–", false, "no snapshots are taken yet")
                : new Reached(row, what, "≤ 1,200", spread.toString(), spread.median() <= 1200, "");
    }

    /** Counts what warm commands ask, in the server's own log. */
    private static Reached selects(Bench bench) {
        try (Children children = bench.children()) {
            String url = bench.cluster().newDatabase("warm", Cluster.LOGGED_USER);
            Child ours = children.ours("warm", bench.on(url, "warm", "off"));
            double selects = new Statements(bench.cluster()).selectsPerCommand(ours);
            return new Reached(
                    "b",
                    "SELECTs of a warm command",
                    "0",
                    "%.2f".formatted(selects),
                    selects < 0.05,
                    "with those of the node's own housekeeping");
        }
    }
}
