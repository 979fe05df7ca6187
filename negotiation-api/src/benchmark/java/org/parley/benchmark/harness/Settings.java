package org.parley.benchmark.harness;

import java.nio.file.Path;
import java.util.Set;

/**
 * What the one who runs it may choose.
 *
 * @param rounds how many rounds a comparison has
 * @param seconds how long a turn is, after a warm-up of a quarter of it
 * @param repeats how many rounds that others disturbed are repeated at most
 * @param events how many events read models are built anew from, and evidence is verified of
 * @param only the rows to measure
 * @param write whether docs/benchmark.md is written
 */
public record Settings(
        int rounds,
        double seconds,
        int repeats,
        int events,
        Set<String> only,
        boolean write,
        Path folder) {

    public static Settings given() {
        return new Settings(
                Integer.getInteger("bench.rounds", 7),
                Double.parseDouble(System.getProperty("bench.seconds", "1.25")),
                Integer.getInteger("bench.repeats", 2),
                Integer.getInteger("bench.events", 100_000),
                Set.of(System.getProperty("bench.only", "a1,a2,a3,b,c,d,e,f,h").split(",")),
                Boolean.getBoolean("bench.write"),
                Path.of(System.getProperty("bench.folder", "target/benchmark")));
    }

    public double warmUp() {
        return seconds / 4;
    }

    /**
     * How long a program runs before its first turn: what a server is like after its first minute,
     * not while its code is being compiled.
     */
    public double firstWarmUp() {
        return seconds * 24;
    }
}
