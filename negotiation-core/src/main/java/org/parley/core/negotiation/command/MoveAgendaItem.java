package org.parley.core.negotiation.command;

import static org.parley.core.shared.Checks.require;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgendaMove;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Statement;

/** A principal supports a change of an adopted item; it happens when all principals do. */
public record MoveAgendaItem(
        @TargetAggregateIdentifier NegotiationId negotiationId,
        AgendaItemId itemId,
        AgendaMove move,
        @Nullable Statement reason)
        implements AgendaCommand {

    public MoveAgendaItem {
        require(
                move != AgendaMove.REOPENED || reason != null,
                "reason: say why the item is opened again");
    }
}
