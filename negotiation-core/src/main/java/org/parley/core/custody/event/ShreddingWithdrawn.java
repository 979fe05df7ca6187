package org.parley.core.custody.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.ShreddingId;

/** Who asked for the destruction of a key took that back. */
@Revision("1")
public record ShreddingWithdrawn(
        NegotiationId negotiationId, PartyId partyId, ShreddingId shreddingId)
        implements ShreddingEvent {}
