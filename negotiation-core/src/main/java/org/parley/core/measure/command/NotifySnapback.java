package org.parley.core.measure.command;

import static org.parley.core.shared.Checks.require;

import java.time.Period;
import java.time.ZoneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Statement;

/** A party gives notice that the measure is not performed. */
public record NotifySnapback(
        @TargetAggregateIdentifier MeasureId measureId,
        SnapbackId snapbackId,
        Period period,
        @Nullable ZoneId zone,
        Statement reason)
        implements SnapbackCommand {

    public NotifySnapback {
        require(
                period.getDays() >= 0
                        && period.toTotalMonths() >= 0
                        && !period.isZero()
                        && period.toTotalMonths() <= 120
                        && period.getDays() <= 3_660,
                "period: at least a day and at most ten years, such as P30D");
    }
}
