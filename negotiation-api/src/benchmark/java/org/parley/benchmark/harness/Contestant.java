package org.parley.benchmark.harness;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * One of those compared.
 *
 * @param children the programs that take part in its turn, frozen otherwise
 * @param turn measures once, one thing or several
 */
public record Contestant(List<Child> children, Supplier<Map<String, Double>> turn) {

    public static Contestant of(String name, List<Child> children, DoubleSupplier turn) {
        return new Contestant(children, () -> Map.of(name, turn.getAsDouble()));
    }

    public static Contestant of(String name, Child child, DoubleSupplier turn) {
        return of(name, List.of(child), turn);
    }

    /** Takes turns that do not count. */
    public void warmUp(double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        do {
            take();
        } while (System.nanoTime() < end);
    }

    Map<String, Double> take() {
        children.forEach(Child::thaw);
        try {
            return turn.get();
        } finally {
            children.forEach(Child::freeze);
        }
    }
}
