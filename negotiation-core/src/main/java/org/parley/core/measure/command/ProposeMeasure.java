package org.parley.core.measure.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.Title;

/** A principal or mediator proposes a confidence-building measure. */
public record ProposeMeasure(
        @TargetAggregateIdentifier MeasureId measureId,
        NegotiationId negotiationId,
        Title title,
        MeasureCategory category,
        MeasureMode mode,
        List<PhasePlan> phases)
        implements MeasureCommand {
    public ProposeMeasure {
        phases = List.copyOf(phases);
        PlanForm.check(phases);
    }
}
