package org.parley.core.measure.command;

import static org.parley.core.shared.Checks.requireLine;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Verification;

/** One assessor of the verifier says what he found; several may differ. */
public record AssessMilestone(
        @TargetAggregateIdentifier MeasureId measureId,
        MilestoneId milestoneId,
        String assessor,
        Verification finding,
        @Nullable Integer level,
        @Nullable Statement text,
        List<Evidence> evidence)
        implements MeasureCommand {

    public AssessMilestone {
        evidence = List.copyOf(evidence);
        EvidenceForm.check(evidence);
        requireLine(assessor, 200, "assessor");
        FindingForm.check(finding, level);
    }
}
