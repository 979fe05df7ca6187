package org.parley.api.eventstore.keys;

import org.jspecify.annotations.Nullable;

/** There are no key-encryption keys to be had. The message says what to do. */
public final class NoKeychain extends RuntimeException {

    NoKeychain(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
