package org.parley.core.measure.command;

import static org.parley.core.shared.Checks.require;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.Due;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Statement;

/** A principal supports a later due date; it holds when all principals do. */
public record ExtendMilestone(
        @TargetAggregateIdentifier MeasureId measureId,
        MilestoneId milestoneId,
        Due due,
        Statement reason)
        implements MeasureCommand {
    public ExtendMilestone {
        require(due.isComplete(), PlanForm.DUE);
    }
}
