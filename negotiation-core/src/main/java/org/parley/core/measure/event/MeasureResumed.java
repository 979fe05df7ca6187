package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** The party that had suspended the measure took it up again. */
@Revision("1")
public record MeasureResumed(
        NegotiationId negotiationId, MeasureId measureId, PartyId partyId, String reason)
        implements MeasureEvent {}
