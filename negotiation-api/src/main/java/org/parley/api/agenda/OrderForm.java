package org.parley.api.agenda;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.ReorderAgenda;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** Puts the agenda in a new order. */
public record OrderForm(
        @NotNull List<@NotNull AgendaItemId> order,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public ReorderAgenda toCommand(NegotiationId negotiationId) {
        return new ReorderAgenda(negotiationId, order);
    }
}
