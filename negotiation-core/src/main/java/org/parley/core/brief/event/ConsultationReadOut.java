package org.parley.core.brief.event;

import org.axonframework.serialization.Revision;
import org.parley.core.brief.content.Readout;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;

/** A delegation wrote down what came of its talk with an ally. */
@Revision("1")
public record ConsultationReadOut(
        NegotiationId negotiationId,
        PartyId partyId,
        ConsultationId consultationId,
        Sealed<Readout> readout)
        implements BriefEvent {}
