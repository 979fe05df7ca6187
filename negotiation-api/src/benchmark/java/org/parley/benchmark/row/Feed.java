package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.atMost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;

/** Row f: how long after it was sent a change is heard, on the same node and on another. */
final class Feed implements Row {

    private static final String NOTIFY = "commit and NOTIFY";
    private static final String SAME = "same node";
    private static final String OTHER = "other node";
    private static final String ONE = "one subscriber, p99";
    private static final String THOUSAND = "1,000 subscribers, p99";

    @Override
    public String name() {
        return "f";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        try (Children children = bench.children()) {
            String notified = bench.cluster().newDatabase("notified");
            Child limit = children.start("notified", "limit.NotifiedCommits", "url=" + notified);
            String url = bench.cluster().newDatabase("feed");
            Child writer = children.ours("feed-a", bench.on(url, "feed-a", "off"));
            Child reader = children.ours("feed-b", bench.on(url, "feed-b", "off"));
            Said.Heard notice = new Said.Heard(limit, "p50");
            Said said = new Said(bench.settings(), writer);
            List<Contestant> turns =
                    List.of(
                            new Said(bench.settings(), limit).turn(0, Map.of(NOTIFY, notice)),
                            said.turn(1, one(writer, reader)),
                            said.turn(1000, Map.of(THOUSAND, new Said.Heard(writer, "p99"))));
            return lines(bench, turns);
        }
    }

    private static Map<String, Said.Heard> one(Child writer, Child reader) {
        return Map.of(
                SAME, new Said.Heard(writer, "p50"),
                OTHER, new Said.Heard(reader, "p50"),
                ONE, new Said.Heard(writer, "p99"));
    }

    private static List<Reached> lines(Bench bench, List<Contestant> turns) {
        turns.forEach(turn -> turn.warmUp(bench.settings().firstWarmUp()));
        Played played = bench.play("f, microseconds", turns);
        List<Reached> lines = new ArrayList<>();
        lines.add(atMost("f", "same node: commit and NOTIFY", 1.5, played.ratio(SAME, NOTIFY)));
        lines.add(atMost("f", "other node: commit and NOTIFY", 3, played.ratio(OTHER, NOTIFY)));
        lines.add(atMost("f", "1,000 subscribers: one, p99", 3, played.ratio(THOUSAND, ONE)));
        lines.addAll(Said.figures("f", played, SAME));
        return lines;
    }
}
