package org.parley.api.eventstore.append;

import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Write;

/**
 * A row that only one unit can write: the receipt of a request. Whoever comes second is told so,
 * and nothing of his unit is written.
 *
 * @param taken makes the exception for the one who comes second
 */
public record Claim(Write row, Supplier<? extends RuntimeException> taken) {

    private static final String RESOURCE = Claim.class.getName();

    /** Has it written with what the command in hand leaves behind. */
    public void with(UnitOfWork<?> command) {
        command.resources().put(RESOURCE, this);
    }

    static @Nullable Claim of(UnitOfWork<?> command) {
        return command.getResource(RESOURCE);
    }
}
