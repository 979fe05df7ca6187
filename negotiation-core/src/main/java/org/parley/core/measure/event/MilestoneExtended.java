package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.Due;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;

/** The due date was moved by consent; the first promise is kept beside it. */
@Revision("1")
public record MilestoneExtended(
        NegotiationId negotiationId,
        MeasureId measureId,
        MilestoneId milestoneId,
        Due due,
        String reason)
        implements MeasureEvent {}
