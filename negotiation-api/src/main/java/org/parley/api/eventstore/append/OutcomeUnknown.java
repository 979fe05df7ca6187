package org.parley.api.eventstore.append;

import org.jspecify.annotations.Nullable;

/**
 * The database did not say whether it committed. What was asked may or may not have been recorded;
 * whoever asked finds out by asking again with the same Idempotency-Key.
 */
public final class OutcomeUnknown extends RuntimeException {

    OutcomeUnknown(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
