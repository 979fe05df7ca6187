package org.parley.projections.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Marking;

/**
 * When something happened and when it was recorded, where that comes from, and how far it may go.
 */
public record Told(
        String occurredOn, Instant recordedAt, @Nullable String source, @Nullable Marking marking) {

    public static Told of(Fact<?> fact) {
        return new Told(
                fact.occurredOn(), fact.recordedAt(), fact.by().source(), fact.by().marking());
    }
}
