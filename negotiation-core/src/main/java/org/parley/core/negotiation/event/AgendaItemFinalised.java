package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;

/** An item became final. */
@Revision("1")
public record AgendaItemFinalised(NegotiationId negotiationId, AgendaItemId itemId)
        implements AgendaEvent {}
