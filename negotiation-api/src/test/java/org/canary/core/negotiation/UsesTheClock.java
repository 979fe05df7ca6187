package org.canary.core.negotiation;

import java.time.Instant;

/** A decision that is another one tomorrow. */
public final class UsesTheClock {

    private UsesTheClock() {}

    static Instant decide() {
        return Instant.now();
    }
}
