package org.parley.api.milestone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.measure.command.ObserveMilestone;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** Reports a value. */
public record ObservationForm(
        @NotNull Decimal value,
        @Nullable Statement text,
        @Nullable List<@NotNull @Valid EvidenceForm> evidence,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public ObserveMilestone toCommand(MeasureId measureId, MilestoneId id) {
        return new ObserveMilestone(measureId, id, value, text, EvidenceForm.all(evidence));
    }
}
