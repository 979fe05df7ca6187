package org.parley.projections.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Sealed;
import org.parley.projections.support.Fact;

/** Who refused, ended or took it back, and perhaps why. */
public record Closing(String by, Instant at, @Nullable String reason) {

    static Closing of(Fact<?> fact, @Nullable Sealed<String> reason) {
        return new Closing(
                fact.by().actor(), fact.recordedAt(), reason == null ? null : reason.orNull());
    }
}
