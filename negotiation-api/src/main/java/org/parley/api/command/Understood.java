package org.parley.api.command;

import java.util.function.Supplier;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;

/** What a body means; what it cannot mean is said back to the caller. */
final class Understood {

    private Understood() {}

    static Object command(Supplier<?> intention) {
        try {
            return intention.get();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw Problem.of(Fault.ofMessage(message)).refused();
        }
    }
}
