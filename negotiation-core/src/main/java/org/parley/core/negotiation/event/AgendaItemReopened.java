package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;

/** An item was opened again by consent. */
@Revision("1")
public record AgendaItemReopened(NegotiationId negotiationId, AgendaItemId itemId, String reason)
        implements AgendaEvent {}
