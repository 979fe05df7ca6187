package org.parley.core.negotiation.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;

/** The agenda is put in a new order that holds every item exactly once. */
public record ReorderAgenda(
        @TargetAggregateIdentifier NegotiationId negotiationId, List<AgendaItemId> order)
        implements AgendaCommand {
    public ReorderAgenda {
        order = List.copyOf(order);
    }
}
