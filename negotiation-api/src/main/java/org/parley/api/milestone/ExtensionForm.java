package org.parley.api.milestone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.api.measure.DueForm;
import org.parley.core.measure.command.ExtendMilestone;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** Supports a later due date. */
public record ExtensionForm(
        @NotNull @Valid DueForm due,
        @NotNull Statement reason,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public ExtendMilestone toCommand(MeasureId measureId, MilestoneId id) {
        return new ExtendMilestone(measureId, id, due.due(), reason);
    }
}
