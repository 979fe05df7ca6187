package org.parley.core.measure.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Statement;

/** A principal supports that a milestone need not be done; it holds when all principals do. */
public record WaiveMilestone(
        @TargetAggregateIdentifier MeasureId measureId, MilestoneId milestoneId, Statement reason)
        implements MeasureCommand {}
