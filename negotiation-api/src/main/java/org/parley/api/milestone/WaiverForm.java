package org.parley.api.milestone;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.measure.command.WaiveMilestone;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** Supports that a milestone need not be done. */
public record WaiverForm(
        @NotNull Statement reason,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public WaiveMilestone toCommand(MeasureId measureId, MilestoneId id) {
        return new WaiveMilestone(measureId, id, reason);
    }
}
