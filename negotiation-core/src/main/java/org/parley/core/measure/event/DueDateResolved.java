package org.parley.core.measure.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.Due;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;

/**
 * What hangs on an anchor falls due on a day.
 *
 * @param promise which of the milestone's dues, first or extended, as it was said: two of them may
 *     hang on one anchor
 */
@Revision("1")
public record DueDateResolved(
        NegotiationId negotiationId,
        MeasureId measureId,
        MilestoneId milestoneId,
        Due promise,
        LocalDate due)
        implements MeasureEvent {}
