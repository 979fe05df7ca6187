package org.parley.core.measure.command;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.DeadlineKind;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;

/** A due date is near, or has passed, and the milestone is not done. */
public record NoteDueDate(
        @TargetAggregateIdentifier MeasureId measureId,
        MilestoneId milestoneId,
        DeadlineKind kind,
        LocalDate due)
        implements MeasureCommand {}
