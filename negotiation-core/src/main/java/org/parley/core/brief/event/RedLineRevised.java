package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;

/** A party worded a red line anew or moved its limit. */
@Revision("1")
public record RedLineRevised(
        NegotiationId negotiationId,
        PartyId partyId,
        RedLineId redLineId,
        String text,
        @Nullable Constraint constraint)
        implements BriefEvent {}
