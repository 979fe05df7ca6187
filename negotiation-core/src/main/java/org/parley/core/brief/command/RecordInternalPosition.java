package org.parley.core.brief.command;

import static org.parley.core.shared.Checks.require;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.brief.content.Planning;
import org.parley.core.shared.Audience;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.Sealed;

/** A delegation notes its own planning value, perhaps in confidence to the mediator. */
public record RecordInternalPosition(
        @TargetAggregateIdentifier BriefId briefId,
        InternalPositionId positionId,
        Sealed<Planning> planning,
        @Nullable Audience confideTo)
        implements BriefCommand {
    public RecordInternalPosition {
        Sayable.check(planning.open().text());
        require(
                confideTo != Audience.TABLE,
                "confideTo can only be MEDIATOR: a bottom line is not shown to the table");
    }
}
