package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.Due;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A principal supported a later due date. */
@Revision("1")
public record ExtensionSupported(
        NegotiationId negotiationId,
        MeasureId measureId,
        MilestoneId milestoneId,
        PartyId partyId,
        Due due,
        String reason)
        implements MeasureEvent {}
