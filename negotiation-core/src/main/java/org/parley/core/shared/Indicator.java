package org.parley.core.shared;

import org.jspecify.annotations.Nullable;

/** What a milestone is measured by: exact decimals in one unit. */
public record Indicator(String unit, @Nullable Decimal baseline, @Nullable Decimal target) {}
