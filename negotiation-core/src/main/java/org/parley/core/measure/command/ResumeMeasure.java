package org.parley.core.measure.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.Statement;

/** The party that suspended the measure takes it up again. */
public record ResumeMeasure(@TargetAggregateIdentifier MeasureId measureId, Statement reason)
        implements MeasureCommand {}
