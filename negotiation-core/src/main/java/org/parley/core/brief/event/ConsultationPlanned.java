package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.parley.core.brief.content.Consultation;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;

/** A delegation means to talk with an ally. */
@Revision("1")
public record ConsultationPlanned(
        NegotiationId negotiationId,
        PartyId partyId,
        ConsultationId consultationId,
        Sealed<Consultation> consultation)
        implements BriefEvent {}
