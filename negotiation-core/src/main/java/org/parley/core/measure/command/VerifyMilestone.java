package org.parley.core.measure.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Verification;

/** The verifier says what it found, denied access included. */
public record VerifyMilestone(
        @TargetAggregateIdentifier MeasureId measureId,
        MilestoneId milestoneId,
        Verification finding,
        @Nullable Integer level,
        @Nullable Statement text,
        List<Evidence> evidence)
        implements MeasureCommand {
    public VerifyMilestone {
        evidence = List.copyOf(evidence);
        EvidenceForm.check(evidence);
        FindingForm.check(finding, level);
    }
}
