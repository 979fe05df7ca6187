package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;

/** A party set a limit it will not cross. */
@Revision("1")
public record RedLineSet(
        NegotiationId negotiationId,
        PartyId partyId,
        RedLineId redLineId,
        AgendaItemId itemId,
        String text,
        Firmness firmness,
        @Nullable Constraint constraint)
        implements BriefEvent {}
