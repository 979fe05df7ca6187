package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.atLeast;
import static org.parley.benchmark.harness.Reached.figure;

import java.util.ArrayList;
import java.util.List;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;

/** Row a1: durable appends, beside the limits and the rivals. */
final class AppendOnPostgres implements Row {

    private static final String SINGLE = "single commits";
    private static final String GROUP = "grouped commits";
    private static final String OURS = "ours";
    private static final String AXON = "stock Axon";
    private static final String PEKKO = "Pekko";
    private static final String ENVERS = "Envers";

    @Override
    public String name() {
        return "a1";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        List<Reached> lines = new ArrayList<>();
        try (Children children = bench.children()) {
            Appenders all = new Appenders(bench, children);
            all.rival(SINGLE, "limit.SingleCommits");
            all.rival(GROUP, "limit.GroupedCommits");
            all.ours(OURS, "off");
            all.rival(AXON, "peer.StockAxon");
            all.rival(PEKKO, "peer.PekkoJournal");
            all.rival(ENVERS, "peer.Envers");
            all.warmUp();
            lines.addAll(atThirtyTwo(bench, all));
            lines.addAll(atMore(bench, all));
            lines.addAll(atFewer(bench, all));
        }
        lines.addAll(withReadModels(bench));
        return lines;
    }

    private List<Reached> atThirtyTwo(Bench bench, Appenders all) {
        Forced forced = all.forced();
        Played played = bench.play("a1, 32 clients", all.with(32));
        List<Reached> lines = new ArrayList<>();
        lines.add(atLeast("a1", "32 clients: raw single commits", 2, played.ratio(OURS, SINGLE)));
        lines.add(atLeast("a1", "32 clients: raw group", 0.75, played.ratio(OURS, GROUP)));
        lines.add(atLeast("a1", "32 clients: stock Axon", 10, played.ratio(OURS, AXON)));
        lines.add(atLeast("a1", "32 clients: Pekko", 2, played.ratio(OURS, PEKKO)));
        lines.add(atLeast("a1", "32 clients: Envers", 4, played.ratio(OURS, ENVERS)));
        lines.addAll(Appenders.figures("a1", "32 clients", played, OURS));
        lines.add(figure("a1", "32 clients: forced writes per 1,000", forced, ""));
        return lines;
    }

    private List<Reached> atMore(Bench bench, Appenders all) {
        Forced forced = all.forced(GROUP, OURS, PEKKO);
        Played played = bench.play("a1, 128 clients", all.with(128, GROUP, OURS, PEKKO));
        List<Reached> lines = new ArrayList<>();
        lines.add(atLeast("a1", "128 clients: Pekko", 1.3, played.ratio(OURS, PEKKO)));
        lines.addAll(Appenders.figures("a1", "128 clients", played, OURS));
        lines.add(figure("a1", "128 clients: forced writes per 1,000", forced, ""));
        return lines;
    }

    private List<Reached> atFewer(Bench bench, Appenders all) {
        List<Reached> lines = new ArrayList<>();
        for (int clients : new int[] {1, 8}) {
            String what = clients == 1 ? "1 client" : clients + " clients";
            Played played = bench.glance("a1, " + what, all.with(clients, SINGLE, OURS));
            lines.addAll(Appenders.figures("a1", what, played, OURS));
        }
        return lines;
    }

    /** What is left of it while the read models follow, on the same processors. */
    private List<Reached> withReadModels(Bench bench) {
        try (Children children = bench.children()) {
            Appenders all = new Appenders(bench, children);
            all.rival(SINGLE + " again", "limit.SingleCommits");
            all.ours(OURS + " with read models", "on");
            all.warmUp();
            Played played = bench.glance("a1, read models on", all.with(32));
            return Appenders.figures(
                    "a1", "32 clients, read models follow", played, OURS + " with read models");
        }
    }
}
