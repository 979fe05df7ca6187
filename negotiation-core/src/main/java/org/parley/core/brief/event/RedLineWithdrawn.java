package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.parley.core.brief.content.Reason;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;

/** A party gave up a red line. */
@Revision("2")
public record RedLineWithdrawn(
        NegotiationId negotiationId, PartyId partyId, RedLineId redLineId, Sealed<Reason> reason)
        implements BriefEvent {}
