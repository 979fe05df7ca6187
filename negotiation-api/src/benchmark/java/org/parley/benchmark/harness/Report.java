package org.parley.benchmark.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What was reached, on the console and as a page. */
public record Report(List<String> facts, List<Reached> lines) {

    public void print() {
        facts.forEach(System.out::println);
        lines.forEach(line ->
                System.out.printf(
                        "%-3s %-62s %-9s %-34s %-7s %s%n",
                        line.row(),
                        line.what(),
                        line.goal(),
                        line.reached(),
                        line.verdict(),
                        line.note()));
    }

    public void write(Path page) throws IOException {
        StringBuilder text = new StringBuilder(readUpTo(page, "## Figures"));
        text.append("## Figures\n\nTaken on ").append(LocalDate.now()).append(".\n\n");
        facts.forEach(fact -> text.append("- ").append(fact).append('\n'));
        text.append("\n| row | what | goal | reached | | note |\n|---|---|---|---|---|---|\n");
        lines.forEach(line ->
                text.append(
                        "| %s | %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        line.row(),
                                        line.what(),
                                        line.goal(),
                                        line.reached(),
                                        line.verdict(),
                                        line.note())));
        Files.writeString(page, text);
    }

    /** What people wrote above the figures stays. */
    private static String readUpTo(Path page, String heading) throws IOException {
        String text = Files.exists(page) ? Files.readString(page) : "# Benchmark\n\n";
        int at = text.indexOf(heading);
        return at < 0 ? text : text.substring(0, at);
    }
}
