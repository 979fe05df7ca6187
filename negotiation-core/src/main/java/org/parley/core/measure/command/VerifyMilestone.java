package org.parley.core.measure.command;

import static org.parley.core.shared.Checks.require;

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
        require(
                finding != Verification.UNVERIFIED,
                "finding: say what was found; UNVERIFIED is the state before any finding");
        require(
                level == null || (level >= 0 && level <= 3),
                "level: 0 not started, 1 minimum, 2 intermediate, 3 complete");
        require(
                level == null || finding != Verification.ACCESS_DENIED,
                "level: whoever was denied access cannot tell one");
    }
}
