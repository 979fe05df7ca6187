package org.parley.core.measure.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;

/** In an archive, where no clock runs: the last day of a limit had passed. */
public record RecordLapse(@TargetAggregateIdentifier MeasureId measureId, MilestoneId milestoneId)
        implements MeasureCommand {}
