package org.parley.core.measure.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Statement;

/** A value is reported for a limit, or for the progress of a deliverable. */
public record ObserveMilestone(
        @TargetAggregateIdentifier MeasureId measureId,
        MilestoneId milestoneId,
        Decimal value,
        @Nullable Statement text,
        List<Evidence> evidence)
        implements MeasureCommand {
    public ObserveMilestone {
        evidence = List.copyOf(evidence);
        EvidenceForm.check(evidence);
    }
}
