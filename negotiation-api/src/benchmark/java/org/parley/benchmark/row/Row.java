package org.parley.benchmark.row;

import java.util.List;
import org.parley.benchmark.harness.Reached;

/** A row of the table of goals. */
public interface Row {

    String name();

    List<Reached> measure(Bench bench);

    /** All rows, in the order they are measured. */
    static List<Row> all() {
        return List.of(
                new AppendOnPostgres(),
                new OverHttp(),
                new AppendOnH2(),
                new Load(),
                new LoadOnH2(),
                new RebuildOnH2(),
                new Rebuild(),
                new AsOf(),
                new Managers(),
                new Feed(),
                new FeedOnH2(),
                new Audit());
    }
}
