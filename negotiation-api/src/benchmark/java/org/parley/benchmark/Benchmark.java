package org.parley.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.benchmark.harness.Cluster;
import org.parley.benchmark.harness.Machine;
import org.parley.benchmark.harness.Reached;
import org.parley.benchmark.harness.Report;
import org.parley.benchmark.harness.Settings;
import org.parley.benchmark.row.Bench;
import org.parley.benchmark.row.Row;
import org.springframework.util.FileSystemUtils;

/** Measures the rows that are asked for, prints what was reached, and writes it down if asked. */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] args) throws IOException {
        Settings settings = Settings.given();
        Files.createDirectories(settings.folder());
        Path folder = Files.createTempDirectory(settings.folder(), "run");
        List<Reached> lines = new ArrayList<>();
        String durability;
        try (Cluster cluster = Cluster.start(folder)) {
            durability = cluster.durability();
            System.out.println(durability);
            Bench bench = new Bench(settings, cluster, folder);
            for (Row row : Row.all()) {
                if (settings.only().contains(row.name())) {
                    lines.addAll(measured(row, bench));
                }
            }
        }
        FileSystemUtils.deleteRecursively(folder);
        Report report = new Report(Machine.facts(settings, durability), lines);
        report.print();
        if (settings.write()) {
            report.write(Path.of("docs", "benchmark.md"));
        }
    }

    /** A row that cannot be measured is a line that says why; the others go on. */
    private static List<Reached> measured(Row row, Bench bench) {
        try {
            return row.measure(bench);
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            return List.of(Reached.figure(row.name(), "not measured", failed.getMessage(), ""));
        }
    }
}
