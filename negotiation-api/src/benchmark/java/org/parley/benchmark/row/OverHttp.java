package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.atLeast;
import static org.parley.benchmark.harness.Reached.atMost;
import static org.parley.benchmark.harness.Reached.figure;

import java.util.ArrayList;
import java.util.List;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;

/** Row a2: the same through REST, beside an application of one POST and one INSERT. */
final class OverHttp implements Row {

    private static final String RAW = "raw commit";
    private static final String HALF = "at half the peak";
    private static final int CLIENTS = 32;

    @Override
    public String name() {
        return "a2";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        List<Reached> lines = new ArrayList<>();
        try (Children children = bench.children()) {
            Web plain = Web.plain(bench, children);
            Web ours = Web.ours(bench, children, "ours", "off");
            Web whole = Web.ours(bench, children, "ours with read models", "on");
            List<Web> all = List.of(plain, ours, whole);
            all.forEach(web -> web.warmUp(CLIENTS));
            Played peak =
                    bench.play("a2, peak", all.stream().map(web -> web.peak(CLIENTS)).toList());
            lines.add(atLeast("a2", "peak: POST and INSERT", 2, peak.ratio("ours", "plain")));
            lines.add(
                    atLeast(
                            "a2",
                            "peak, read models follow: POST and INSERT",
                            2,
                            peak.ratio("ours with read models", "plain")));
            lines.addAll(Appenders.figures("a2", "peak", peak, "ours"));
            lines.addAll(late(bench, raw(bench, children), ours, peak.of("ours").median()));
        }
        return lines;
    }

    private static Appender raw(Bench bench, Children children) {
        String url = bench.cluster().newDatabase("raw-commit");
        var child = children.start("raw-commit", "limit.SingleCommits", "url=" + url);
        return new Appender(RAW, child, bench.settings());
    }

    /** How late answers are at a part of the peak, in the times of a commit without anything. */
    private List<Reached> late(Bench bench, Appender raw, Web ours, double peak) {
        raw.warmUp(1);
        List<Contestant> turns =
                List.of(
                        raw.timed(1),
                        ours.late(HALF, CLIENTS, peak / 2),
                        ours.late("at 80 % of the peak", CLIENTS, peak * 0.8));
        Played played = bench.play("a2, microseconds", turns);
        List<Reached> lines = new ArrayList<>();
        lines.add(
                atMost(
                        "a2",
                        "p99 at half the peak: median of a raw commit, alone",
                        5,
                        played.ratio(HALF + ", p99", RAW)));
        for (String name : played.names()) {
            lines.add(figure("a2", name, played.of(name), "microseconds"));
        }
        return lines;
    }
}
