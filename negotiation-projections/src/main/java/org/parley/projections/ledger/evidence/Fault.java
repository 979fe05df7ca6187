package org.parley.projections.ledger.evidence;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.text.Malformed;

/** A line does not hold; says in which member and why. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    Fault(String field, String problem) {
        super(problem);
        this.field = field;
    }

    String field() {
        return field;
    }

    /** Reads something; if it is malformed, that is the fault of this member. */
    static <T extends @Nullable Object> T in(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Malformed malformed) {
            throw new Fault(field, String.valueOf(malformed.getMessage()));
        }
    }

    static void unless(boolean holds, String field, String problem) {
        if (!holds) {
            throw new Fault(field, problem);
        }
    }
}
