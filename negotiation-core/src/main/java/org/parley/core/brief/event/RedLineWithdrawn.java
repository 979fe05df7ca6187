package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;

/** A party gave up a red line. */
@Revision("1")
public record RedLineWithdrawn(
        NegotiationId negotiationId, PartyId partyId, RedLineId redLineId, String reason)
        implements BriefEvent {}
