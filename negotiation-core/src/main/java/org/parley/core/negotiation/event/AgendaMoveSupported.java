package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgendaMove;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A principal supported a change of an item. */
@Revision("1")
public record AgendaMoveSupported(
        NegotiationId negotiationId,
        AgendaItemId itemId,
        AgendaMove move,
        PartyId partyId,
        @Nullable String reason)
        implements AgendaEvent {}
