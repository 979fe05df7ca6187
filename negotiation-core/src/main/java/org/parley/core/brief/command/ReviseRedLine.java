package org.parley.core.brief.command;

import static org.parley.core.shared.Checks.require;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Statement;

/** A party words a red line anew or moves its limit. */
public record ReviseRedLine(
        @TargetAggregateIdentifier BriefId briefId,
        RedLineId redLineId,
        Statement statement,
        @Nullable Constraint constraint)
        implements BriefCommand {
    public ReviseRedLine {
        require(constraint == null || constraint.isComplete(), Constraints.HOW);
    }
}
