package org.parley.api.measure;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Indicator;

/** What a deliverable is measured by. */
public record IndicatorPart(
        @NotNull String unit, @Nullable Decimal baseline, @Nullable Decimal target) {

    Indicator indicator() {
        return new Indicator(unit, baseline, target);
    }
}
