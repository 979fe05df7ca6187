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

/** Row f on an H2 file: one node, beside a commit that is forced at once. */
final class FeedOnH2 implements Row {

    private static final String FORCED = "forced commit";
    private static final String SAME = "same node";

    @Override
    public String name() {
        return "f";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        try (Children children = bench.children()) {
            Child limit =
                    children.start(
                            "forced-H2",
                            "limit.SingleCommits",
                            "url=" + AppendOnH2.url(bench, "forced-H2"));
            Child ours = children.ours("feed-H2", bench.on("h2", "feed-H2", "off"));
            Said said = new Said(bench.settings(), ours);
            List<Contestant> turns =
                    List.of(
                            Contestant.of(FORCED, limit, () -> forced(bench, limit)),
                            said.turn(1, Map.of(SAME, new Said.Heard(ours, "p50"))));
            turns.forEach(turn -> turn.warmUp(bench.settings().firstWarmUp()));
            Played played = bench.play("f on H2, microseconds", turns);
            List<Reached> lines = new ArrayList<>();
            lines.add(atMost("f, H2", "same node: forced commit", 1.5, played.ratio(SAME, FORCED)));
            lines.addAll(Said.figures("f, H2", played, SAME));
            return lines;
        }
    }

    private static double forced(Bench bench, Child limit) {
        return limit.ask("open clients=2 rate=100 seconds=%s", bench.settings().seconds())
                .get("p50")
                .asDouble();
    }
}
