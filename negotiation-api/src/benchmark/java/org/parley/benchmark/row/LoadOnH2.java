package org.parley.benchmark.row;

import java.util.List;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Reached;

/** Row b on an H2 file, which one process has to itself: the raw load runs inside ours. */
final class LoadOnH2 implements Row {

    @Override
    public String name() {
        return "b";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        try (Children children = bench.children()) {
            Child ours = children.ours("ours-loads-H2", bench.on("h2", "ours-loads-H2", "off"));
            return Load.loads("b, H2", bench, ours, ours);
        }
    }
}
