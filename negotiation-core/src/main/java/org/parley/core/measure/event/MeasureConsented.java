package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A principal agreed to a measure. */
@Revision("1")
public record MeasureConsented(NegotiationId negotiationId, MeasureId measureId, PartyId partyId)
        implements MeasureEvent {}
