package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.InternalPositionKind;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Terms;

/** A delegation noted its own planning value. */
@Revision("1")
public record InternalPositionRecorded(
        NegotiationId negotiationId,
        PartyId partyId,
        InternalPositionId positionId,
        AgendaItemId itemId,
        InternalPositionKind kind,
        String text,
        Terms terms)
        implements BriefEvent {}
