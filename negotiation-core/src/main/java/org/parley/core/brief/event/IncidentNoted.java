package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.parley.core.brief.content.IncidentNote;
import org.parley.core.shared.IncidentNoteId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;

/** A delegation noted something of an incident for itself alone. */
@Revision("1")
public record IncidentNoted(
        NegotiationId negotiationId,
        PartyId partyId,
        IncidentNoteId noteId,
        Sealed<IncidentNote> note)
        implements BriefEvent {}
