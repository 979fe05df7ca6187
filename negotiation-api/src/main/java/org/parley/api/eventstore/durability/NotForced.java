package org.parley.api.eventstore.durability;

import org.jspecify.annotations.Nullable;

/**
 * A committed write could not be forced to disk, or not in time. It may or may not survive a power
 * cut, so it must not be acknowledged; whoever asked may ask again with the same Idempotency-Key.
 */
public final class NotForced extends RuntimeException {

    NotForced(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
