package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A principal consented to an item. */
@Revision("1")
public record AgendaItemConsented(NegotiationId negotiationId, AgendaItemId itemId, PartyId partyId)
        implements AgendaEvent {}
