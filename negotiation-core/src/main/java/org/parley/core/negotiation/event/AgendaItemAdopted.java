package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;

/** Every principal had consented: the item is on the agenda. */
@Revision("1")
public record AgendaItemAdopted(NegotiationId negotiationId, AgendaItemId itemId)
        implements AgendaEvent {}
