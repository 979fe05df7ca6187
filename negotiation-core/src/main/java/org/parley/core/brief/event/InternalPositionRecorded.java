package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.parley.core.brief.content.Planning;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;

/** A delegation noted its own planning value. */
@Revision("2")
public record InternalPositionRecorded(
        NegotiationId negotiationId,
        PartyId partyId,
        InternalPositionId positionId,
        Sealed<Planning> planning)
        implements BriefEvent {}
