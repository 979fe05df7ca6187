package org.parley.core.measure.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Statement;

/** A party takes its account back. */
public record WithdrawDispute(
        @TargetAggregateIdentifier MeasureId measureId, MilestoneId milestoneId, Statement reason)
        implements MeasureCommand {}
