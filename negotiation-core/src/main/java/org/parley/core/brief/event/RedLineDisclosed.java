package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.parley.core.brief.content.Wording;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;

/** A party decided to show a red line to the table, as it then was. */
@Revision("2")
public record RedLineDisclosed(
        NegotiationId negotiationId, PartyId partyId, RedLineId redLineId, Sealed<Wording> wording)
        implements BriefEvent {}
