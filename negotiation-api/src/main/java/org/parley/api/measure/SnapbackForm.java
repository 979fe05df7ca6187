package org.parley.api.measure;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.measure.command.NotifySnapback;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Statement;

/** Gives notice that a measure is not performed. */
public record SnapbackForm(
        @NotNull Period period,
        @Nullable ZoneId zone,
        @NotNull Statement reason,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public NotifySnapback toCommand(MeasureId measureId, SnapbackId id) {
        return new NotifySnapback(measureId, id, period, zone, reason);
    }
}
