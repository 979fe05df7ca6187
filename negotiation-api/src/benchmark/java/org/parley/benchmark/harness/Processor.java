package org.parley.benchmark.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Watches how much of the machine is taken by others than the benchmark and its database. */
final class Processor {

    private final LongStream.Builder roots = LongStream.builder();
    private final long[] own;
    private long busyBefore;
    private long allBefore;
    private long ownBefore;

    Processor(@Nullable Cluster cluster) {
        roots.add(ProcessHandle.current().pid());
        if (cluster != null) {
            roots.add(cluster.pid());
        }
        own = roots.build().toArray();
        begin();
    }

    void begin() {
        long[] times = machine();
        busyBefore = times[0];
        allBefore = times[1];
        ownBefore = own();
    }

    /** The share of all processors that others took since the beginning. */
    double foreign() {
        long[] times = machine();
        double busy = times[0] - busyBefore - (own() - ownBefore);
        return Math.max(0, busy / Math.max(1, times[1] - allBefore));
    }

    /** Busy and all ticks of the machine; the first line is: user nice system idle iowait … */
    private static long[] machine() {
        String[] words = read(Path.of("/proc/stat")).lines().findFirst().orElse("").split(" +");
        long[] ticks = Arrays.stream(words).skip(1).limit(8).mapToLong(Long::parseLong).toArray();
        long all = Arrays.stream(ticks).sum();
        return new long[] {all - ticks[3] - ticks[4], all};
    }

    private long own() {
        return Arrays.stream(own)
                .mapToObj(ProcessHandle::of)
                .flatMap(root -> root.stream())
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .mapToLong(process -> ticks(process.pid()))
                .sum();
    }

    /** Its own time and that of its children that ended. */
    private static long ticks(long pid) {
        String stat = read(Path.of("/proc", String.valueOf(pid), "stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(words, 11, 15).mapToLong(Long::parseLong).sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.nio.file.NoSuchFileException _) {
            return "";
        } catch (IOException failed) {
            if (String.valueOf(failed.getMessage()).contains("No such process")) {
                return "";
            }
            throw new UncheckedIOException(failed);
        }
    }
}
