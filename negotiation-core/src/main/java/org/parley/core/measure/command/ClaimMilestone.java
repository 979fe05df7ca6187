package org.parley.core.measure.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Statement;

/** The responsible party says how far it is. */
public record ClaimMilestone(
        @TargetAggregateIdentifier MeasureId measureId,
        MilestoneId milestoneId,
        Claim claim,
        @Nullable Decimal value,
        @Nullable Statement text,
        List<Evidence> evidence)
        implements MeasureCommand {
    public ClaimMilestone {
        evidence = List.copyOf(evidence);
        EvidenceForm.check(evidence);
    }
}
