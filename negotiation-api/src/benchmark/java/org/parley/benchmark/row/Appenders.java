package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;

/** Append programs on PostgreSQL, each on a database of its own, in the order of their turns. */
final class Appenders {

    private final Bench bench;
    private final Children children;
    private final Map<String, Appender> all = new LinkedHashMap<>();

    Appenders(Bench bench, Children children) {
        this.bench = bench;
        this.children = children;
    }

    void rival(String name, String program) {
        String url = bench.cluster().newDatabase(plain(name));
        add(name, children.start(plain(name), program, "url=" + url, "user=bench"));
    }

    void ours(String name, String views) {
        String url = bench.cluster().newDatabase(plain(name));
        add(name, children.ours(plain(name), bench.on(url, plain(name), views)));
    }

    void warmUp() {
        all.values().forEach(one -> one.warmUp(32));
    }

    List<Contestant> with(int clients, String... names) {
        return of(names).stream().map(one -> one.with(clients)).toList();
    }

    Forced forced(String... names) {
        return new Forced(of(names), one -> bench.cluster().forcedWrites(plain(one.name())));
    }

    /** What each reached, and how far chance goes. */
    static List<Reached> figures(String row, String what, Played played, String control) {
        List<Reached> lines = new ArrayList<>();
        for (String name : played.names()) {
            lines.add(figure(row, what + ": " + name, played.of(name), "a second"));
        }
        lines.add(
                figure(
                        row,
                        what + ": ours against itself",
                        played.control(control),
                        played.disturbed()));
        return lines;
    }

    private List<Appender> of(String... names) {
        return names.length == 0
                ? List.copyOf(all.values())
                : Arrays.stream(names).map(all::get).toList();
    }

    private void add(String name, org.parley.benchmark.harness.Child child) {
        all.put(name, new Appender(name, child, bench.settings()));
    }

    private static String plain(String name) {
        return name.replace(' ', '-');
    }
}
