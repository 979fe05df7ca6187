package org.parley.core.measure.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Statement;

/** A party disputes a notice of non-performance. */
public record DisputeSnapback(
        @TargetAggregateIdentifier MeasureId measureId, SnapbackId snapbackId, Statement text)
        implements SnapbackCommand {}
