package org.parley.core.measure.command;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureId;

/** An anchor got its date: what hangs on it falls due. */
public record ResolveDueDates(
        @TargetAggregateIdentifier MeasureId measureId, String anchor, LocalDate date)
        implements MeasureCommand {}
