package org.parley.core.measure.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.SnapbackId;

/** The period of a notice is over. */
public record EndNoticePeriod(@TargetAggregateIdentifier MeasureId measureId, SnapbackId snapbackId)
        implements SnapbackCommand {}
