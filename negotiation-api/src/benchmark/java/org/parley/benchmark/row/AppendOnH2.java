package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.atLeast;
import static org.parley.benchmark.harness.Reached.figure;

import java.util.ArrayList;
import java.util.List;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;

/** Row a3: durable appends to an H2 file, beside one forced write a commit and one for many. */
final class AppendOnH2 implements Row {

    static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000";

    private static final String EACH = "a sync each";
    private static final String GROUP = "grouped syncs";
    private static final String OURS = "ours on H2";

    @Override
    public String name() {
        return "a3";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        try (Children children = bench.children()) {
            Appender each = limit(bench, children, EACH, "limit.SingleCommits");
            Appender group = limit(bench, children, GROUP, "limit.GroupedCommits");
            Appender ours = ours(bench, children);
            List<Appender> all = List.of(each, group, ours);
            all.forEach(one -> one.warmUp(32));
            Forced forced = new Forced(all, AppendOnH2::forces);
            List<Contestant> turns = all.stream().map(one -> one.with(32)).toList();
            Played played = bench.play("a3, 32 clients", turns);
            List<Reached> lines = new ArrayList<>();
            lines.add(atLeast("a3", "32 clients: a sync each", 2.5, played.ratio(OURS, EACH)));
            lines.addAll(Appenders.figures("a3", "32 clients", played, OURS));
            lines.add(figure("a3", "32 clients: forced writes per 1,000", forced, ""));
            return lines;
        }
    }

    static String url(Bench bench, String name) {
        return "jdbc:h2:file:" + bench.folder(name).resolve("limit") + SETTINGS;
    }

    private static Appender limit(Bench bench, Children children, String name, String program) {
        String plain = name.replace(' ', '-');
        var child = children.start(plain, program, "url=" + url(bench, plain));
        return new Appender(name, child, bench.settings());
    }

    private static Appender ours(Bench bench, Children children) {
        var child = children.ours("ours-on-H2", bench.on("h2", "ours-on-H2", "off"));
        return new Appender(OURS, child, bench.settings());
    }

    private static long forces(Appender one) {
        return one.child().ask("forces").get("forces").asLong();
    }
}
