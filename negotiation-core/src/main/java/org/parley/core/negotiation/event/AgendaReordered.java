package org.parley.core.negotiation.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;

/** The agenda was put in a new order. */
@Revision("1")
public record AgendaReordered(NegotiationId negotiationId, List<AgendaItemId> order)
        implements AgendaEvent {
    public AgendaReordered {
        order = List.copyOf(order);
    }
}
