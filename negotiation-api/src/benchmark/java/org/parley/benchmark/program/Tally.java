package org.parley.benchmark.program;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Counts what was acknowledged, and how long that took. */
public final class Tally {

    private static final long LONGEST = TimeUnit.MINUTES.toNanos(2);

    private final Histogram times = new ConcurrentHistogram(LONGEST, 3);
    private final LongAdder failures = new LongAdder();

    void act(Client client, long since) {
        try {
            client.act();
            record(System.nanoTime() - since);
        } catch (Exception failed) {
            failures.increment();
            if (failures.sum() <= 3) {
                failed.printStackTrace();
            }
        }
    }

    public void record(long nanos) {
        times.recordValue(Math.clamp(nanos, 0, LONGEST));
    }

    /** Times are in microseconds. */
    public Map<String, Object> after(long nanos) {
        return Map.of(
                "acknowledged", times.getTotalCount(),
                "failures", failures.sum(),
                "seconds", nanos / 1e9,
                "speed", times.getTotalCount() * 1e9 / nanos,
                "p50", times.getValueAtPercentile(50) / 1e3,
                "p95", times.getValueAtPercentile(95) / 1e3,
                "p99", times.getValueAtPercentile(99) / 1e3,
                "max", times.getMaxValue() / 1e3);
    }
}
