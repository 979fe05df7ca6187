package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A delegation showed a planning value to the mediator. */
@Revision("1")
public record InternalPositionConfided(
        NegotiationId negotiationId, PartyId partyId, InternalPositionId positionId)
        implements BriefEvent {}
