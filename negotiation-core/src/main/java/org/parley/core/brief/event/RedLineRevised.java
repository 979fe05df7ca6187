package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.parley.core.brief.content.Rewording;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;

/** A party worded a red line anew or moved its limit. */
@Revision("2")
public record RedLineRevised(
        NegotiationId negotiationId,
        PartyId partyId,
        RedLineId redLineId,
        Sealed<Rewording> wording)
        implements BriefEvent {}
