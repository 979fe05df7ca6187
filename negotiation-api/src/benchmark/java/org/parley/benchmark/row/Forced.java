package org.parley.benchmark.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Forced writes per thousand acknowledgements, counted from when this is made. */
final class Forced {

    private final ToLongFunction<Appender> counter;
    private final Map<Appender, long[]> before = new LinkedHashMap<>();

    Forced(List<Appender> appenders, ToLongFunction<Appender> counter) {
        this.counter = counter;
        appenders.forEach(
                one -> before.put(one, new long[] {counter.applyAsLong(one), one.acknowledged()}));
    }

    @Override
    public String toString() {
        return before.entrySet().stream()
                .map(one -> "%s %d".formatted(one.getKey().name(), rate(one)))
                .collect(Collectors.joining(", "));
    }

    private long rate(Map.Entry<Appender, long[]> one) {
        long forces = counter.applyAsLong(one.getKey()) - one.getValue()[0];
        long done = one.getKey().acknowledged() - one.getValue()[1];
        return Math.round(1000.0 * forces / Math.max(1, done));
    }
}
