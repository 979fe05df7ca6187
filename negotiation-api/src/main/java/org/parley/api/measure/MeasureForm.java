package org.parley.api.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Ids;
import org.parley.api.command.Told;
import org.parley.core.measure.command.ProposeMeasure;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.Title;

/** Proposes a confidence-building measure. */
public record MeasureForm(
        @NotNull Title title,
        @NotNull MeasureCategory category,
        @NotNull MeasureMode mode,
        @NotNull List<@NotNull @Valid PhasePart> phases,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    /** Takes an id for each phase, followed by one for each of its milestones. */
    public ProposeMeasure toCommand(NegotiationId negotiationId, MeasureId id, Ids ids) {
        List<PhasePlan> plans = phases.stream().map(phase -> phase.plan(ids)).toList();
        return new ProposeMeasure(id, negotiationId, title, category, mode, plans);
    }
}
