package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PositionId;
import org.parley.core.shared.PositionKind;
import org.parley.core.shared.Terms;

/** A party said what it wants on an item. */
@Revision("1")
public record PositionStated(
        NegotiationId negotiationId,
        AgendaItemId itemId,
        PositionId positionId,
        PartyId partyId,
        PositionKind kind,
        String text,
        Terms terms,
        @Nullable PositionId inReturnFor)
        implements PositionEvent {}
