package org.parley.core.measure.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureId;

/** A principal agrees to a measure. */
public record ConsentToMeasure(@TargetAggregateIdentifier MeasureId measureId)
        implements MeasureCommand {}
