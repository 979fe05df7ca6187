package org.parley.core.custody.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.ShreddingId;

/** A second person agreed that the key of a brief is destroyed: that cannot be taken back. */
@Revision("1")
public record ShreddingApproved(
        NegotiationId negotiationId, PartyId partyId, ShreddingId shreddingId)
        implements ShreddingEvent {}
