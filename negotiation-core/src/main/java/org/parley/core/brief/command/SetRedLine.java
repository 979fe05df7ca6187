package org.parley.core.brief.command;

import static org.parley.core.shared.Checks.require;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Statement;

/** A party sets a limit it will not cross on an agenda item. */
public record SetRedLine(
        @TargetAggregateIdentifier BriefId briefId,
        RedLineId redLineId,
        AgendaItemId itemId,
        Statement statement,
        Firmness firmness,
        @Nullable Constraint constraint)
        implements BriefCommand {
    public SetRedLine {
        require(constraint == null || constraint.isComplete(), Constraints.HOW);
    }
}
