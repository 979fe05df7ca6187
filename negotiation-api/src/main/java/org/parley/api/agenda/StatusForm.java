package org.parley.api.agenda;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.AgendaCommand;
import org.parley.core.negotiation.command.MoveAgendaItem;
import org.parley.core.negotiation.command.WithdrawAgendaItem;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgendaMove;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** Withdraws, defers, closes or reopens an agenda item. */
public record StatusForm(
        @NotNull StatusTarget to,
        @Nullable Statement reason,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public AgendaCommand toCommand(NegotiationId negotiationId, AgendaItemId id) {
        return to == StatusTarget.WITHDRAWN
                ? new WithdrawAgendaItem(negotiationId, id, reason)
                : new MoveAgendaItem(negotiationId, id, AgendaMove.valueOf(to.name()), reason);
    }
}
