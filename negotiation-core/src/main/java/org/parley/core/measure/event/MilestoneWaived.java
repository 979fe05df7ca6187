package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;

/** All principals had waived the milestone: nothing waits for it any more. */
@Revision("1")
public record MilestoneWaived(
        NegotiationId negotiationId, MeasureId measureId, MilestoneId milestoneId, String reason)
        implements MeasureEvent {}
