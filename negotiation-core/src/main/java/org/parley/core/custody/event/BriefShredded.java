package org.parley.core.custody.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.ShreddingId;

/**
 * The key of a brief is destroyed: what was sealed under it reads as gone, for everybody and for
 * good, and nothing is sealed there any more.
 */
@Revision("1")
public record BriefShredded(NegotiationId negotiationId, PartyId partyId, ShreddingId shreddingId)
        implements ShreddingEvent {}
