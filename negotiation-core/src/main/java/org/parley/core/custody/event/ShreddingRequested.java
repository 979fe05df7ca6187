package org.parley.core.custody.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.ShreddingId;

/**
 * Somebody asked that the key of a brief be destroyed, and is the first of the two whom that takes.
 *
 * @param reason why; it goes with the key
 * @param lapsesAt until when it can be approved
 */
@Revision("1")
public record ShreddingRequested(
        NegotiationId negotiationId,
        PartyId partyId,
        ShreddingId shreddingId,
        Sealed<String> reason,
        Instant lapsesAt)
        implements ShreddingEvent {}
