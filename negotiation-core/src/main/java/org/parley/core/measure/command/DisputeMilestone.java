package org.parley.core.measure.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Statement;

/** A party gives its account of a milestone that it disputes, or that another does. */
public record DisputeMilestone(
        @TargetAggregateIdentifier MeasureId measureId, MilestoneId milestoneId, Statement text)
        implements MeasureCommand {}
