package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;

/** A party put one of its red lines before the table. */
@Revision("1")
public record RedLineShown(
        NegotiationId negotiationId,
        RedLineId redLineId,
        PartyId partyId,
        AgendaItemId itemId,
        String text,
        Firmness firmness,
        @Nullable Constraint constraint)
        implements PositionEvent {}
