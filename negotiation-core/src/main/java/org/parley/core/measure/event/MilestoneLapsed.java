package org.parley.core.measure.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;

/**
 * The last day of a limit had passed: it binds no more.
 *
 * @param until that day; the lapse is void when a later one was agreed
 */
@Revision("1")
public record MilestoneLapsed(
        NegotiationId negotiationId, MeasureId measureId, MilestoneId milestoneId, LocalDate until)
        implements MeasureEvent {}
