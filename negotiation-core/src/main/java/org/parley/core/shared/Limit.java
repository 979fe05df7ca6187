package org.parley.core.shared;

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
        @Nullable LocalDate until) {}
