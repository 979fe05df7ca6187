package org.parley.core.brief.command;

import static org.parley.core.shared.Checks.require;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Audience;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.InternalPositionKind;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Terms;

/** A delegation notes its own planning value, perhaps in confidence to the mediator. */
public record RecordInternalPosition(
        @TargetAggregateIdentifier BriefId briefId,
        InternalPositionId positionId,
        AgendaItemId itemId,
        InternalPositionKind kind,
        Statement text,
        Terms terms,
        @Nullable Audience confideTo)
        implements BriefCommand {
    public RecordInternalPosition {
        require(
                confideTo != Audience.TABLE,
                "confideTo can only be MEDIATOR: a bottom line is not shown to the table");
    }
}
