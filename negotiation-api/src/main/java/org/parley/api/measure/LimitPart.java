package org.parley.api.measure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Limit;

/** A threshold that is kept over a span of time. */
public record LimitPart(
        @NotNull String unit,
        @Nullable Decimal atMost,
        @Nullable Decimal atLeast,
        @Nullable LocalDate until) {

    Limit limit() {
        return new Limit(unit, atMost, atLeast, until);
    }
}
