package org.parley.core.measure.command;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.Statement;

/** A bound party undoes what it had done. */
public record ReverseMeasure(
        @TargetAggregateIdentifier MeasureId measureId, Statement reason, @Nullable UUID incidentId)
        implements MeasureCommand {}
