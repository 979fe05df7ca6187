package org.canary.projections.portfolio;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;

/** A projector that writes something else at each replay. */
public final class AsksTheClock {

    @EventHandler
    Instant on(String event) {
        return Instant.now();
    }
}
