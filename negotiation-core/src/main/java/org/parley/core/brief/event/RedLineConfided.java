package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;

/** A party showed a red line to the mediator. */
@Revision("1")
public record RedLineConfided(NegotiationId negotiationId, PartyId partyId, RedLineId redLineId)
        implements BriefEvent {}
