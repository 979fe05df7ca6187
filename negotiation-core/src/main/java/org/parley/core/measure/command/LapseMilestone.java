package org.parley.core.measure.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;

/** The last day of a limit has passed. */
public record LapseMilestone(
        @TargetAggregateIdentifier MeasureId measureId, MilestoneId milestoneId)
        implements MeasureCommand {}
