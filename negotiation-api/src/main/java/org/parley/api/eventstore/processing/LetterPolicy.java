package org.parley.api.eventstore.processing;

import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Confidential;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Puts aside what a handler cannot digest. A database that is slow or away is no fault of the
 * event: then the whole batch is tried again.
 */
public final class LetterPolicy implements EnqueuePolicy<EventMessage<?>> {

    @Override
    public EnqueueDecision<EventMessage<?>> decide(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (passes(cause)) {
            throw new TryAgain(cause);
        }
        return letter.cause().isEmpty()
                ? Decisions.enqueue(told(letter, cause))
                : Decisions.requeue(told(letter, cause));
    }

    /** Of what is confidential only the kind of failure: its words may quote it. */
    private static Throwable told(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        return Confidential.class.isAssignableFrom(letter.message().getPayloadType())
                ? new ThrowableCause(cause.getClass().getName(), "***")
                : ThrowableCause.truncated(cause);
    }

    private static boolean passes(@Nullable Throwable cause) {
        return cause != null
                && (cause instanceof TransientDataAccessException
                        || cause instanceof RecoverableDataAccessException
                        || cause instanceof TransactionException
                        || cause instanceof SQLTransientException
                        || cause instanceof SQLRecoverableException
                        || passes(cause.getCause()));
    }

    /** Stops the batch without losing why. */
    static final class TryAgain extends RuntimeException {

        TryAgain(Throwable cause) {
            super("the database is not available; the batch is tried again", cause);
        }
    }
}
