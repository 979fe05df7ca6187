package org.parley.core.measure.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;

/** What hangs on an anchor falls due on a day. */
@Revision("1")
public record DueDateResolved(
        NegotiationId negotiationId,
        MeasureId measureId,
        MilestoneId milestoneId,
        String anchor,
        LocalDate due)
        implements MeasureEvent {}
