package org.parley.core.custody.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.ShreddingId;

/** The party keeps the key of its brief. */
@Revision("1")
public record ShreddingRefused(
        NegotiationId negotiationId,
        PartyId partyId,
        ShreddingId shreddingId,
        @Nullable Sealed<String> reason)
        implements ShreddingEvent {}
