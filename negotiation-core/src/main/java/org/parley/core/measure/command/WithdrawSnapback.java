package org.parley.core.measure.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.SnapbackId;

/** A principal supports that a notice be withdrawn; it is when all principals do. */
public record WithdrawSnapback(
        @TargetAggregateIdentifier MeasureId measureId, SnapbackId snapbackId)
        implements SnapbackCommand {}
