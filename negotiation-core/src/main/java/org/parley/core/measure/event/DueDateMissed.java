package org.parley.core.measure.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;

/** A due date had passed, and the milestone was not done. */
@Revision("1")
public record DueDateMissed(
        NegotiationId negotiationId, MeasureId measureId, MilestoneId milestoneId, LocalDate due)
        implements MeasureEvent {}
