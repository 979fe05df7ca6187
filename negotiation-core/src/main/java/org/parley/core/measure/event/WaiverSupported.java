package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A principal supported that a milestone need not be done. */
@Revision("1")
public record WaiverSupported(
        NegotiationId negotiationId,
        MeasureId measureId,
        MilestoneId milestoneId,
        PartyId partyId,
        String reason)
        implements MeasureEvent {}
