package org.parley.benchmark.harness;

import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * One of those compared.
 *
 * @param children the programs that take part in its turn, frozen otherwise
 * @param turn measures once
 */
public record Contestant(String name, List<Child> children, DoubleSupplier turn) {

    public Contestant(String name, Child child, DoubleSupplier turn) {
        this(name, List.of(child), turn);
    }

    /** A turn that does not count. */
    public void warmUp() {
        double ignored = turn.getAsDouble();
    }

    double take() {
        children.forEach(Child::thaw);
        try {
            return turn.getAsDouble();
        } finally {
            children.forEach(Child::freeze);
        }
    }
}
