package org.parley.benchmark.row;

import java.util.List;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Reached;

/** Row c on an H2 file, which one process has to itself: the raw scan runs inside ours. */
final class RebuildOnH2 implements Row {

    @Override
    public String name() {
        return "c";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        try (Children children = bench.children()) {
            Child ours = children.ours("rebuilt-H2", bench.on("h2", "rebuilt-H2", "off"));
            return Rebuild.rebuilds(
                    "c, H2", bench, Rebuild.cases(bench, children), ours, ours, ours);
        }
    }
}
