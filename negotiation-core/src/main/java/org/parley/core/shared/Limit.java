package org.parley.core.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A threshold that is kept over a span of time.
 *
 * @param until the sunset: the last day on which it binds, or null when it has none
 */
public record Limit(
        String unit,
        @Nullable Decimal atMost,
        @Nullable Decimal atLeast,
        @Nullable LocalDate until) {

    /** Whether the value lies beyond what is to be kept. */
    public boolean isExceededBy(@Nullable Decimal value) {
        return value != null && excess(value).signum() > 0;
    }

    /** By how much the value lies beyond what is to be kept; zero when it does not. */
    public BigDecimal excess(Decimal value) {
        BigDecimal above =
                atMost == null
                        ? BigDecimal.ZERO
                        : value.value().subtract(atMost.value()).max(BigDecimal.ZERO);
        BigDecimal below =
                atLeast == null
                        ? BigDecimal.ZERO
                        : atLeast.value().subtract(value.value()).max(BigDecimal.ZERO);
        return above.max(below);
    }
}
