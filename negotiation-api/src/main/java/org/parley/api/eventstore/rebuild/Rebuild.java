package org.parley.api.eventstore.rebuild;

import java.time.Instant;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Colour;

/**
 * A read model's row: which of its tables answer, and how far the others have come.
 *
 * @param token what the others have taken in, or null before the first event
 * @param reached the last event of that; -1 before the first
 * @param events how many were read
 * @param busyMillis how long that took
 * @param switchedAt when the tables that answer began to
 */
record Rebuild(
        String readModel,
        Colour answering,
        Phase phase,
        @Nullable TrackingToken token,
        long reached,
        long events,
        long busyMillis,
        @Nullable Instant switchedAt,
        @Nullable String trouble) {

    /** The tables that are filled. */
    Colour filled() {
        return answering.other();
    }

    @Nullable Long eventsPerSecond() {
        return events == 0 ? null : events * 1000 / Math.max(1, busyMillis);
    }
}
