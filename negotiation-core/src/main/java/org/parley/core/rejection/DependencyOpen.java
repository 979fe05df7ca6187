package org.parley.core.rejection;

import java.util.List;
import org.parley.core.shared.MilestoneId;

/** The milestone waits for others: you first. */
public record DependencyOpen(MilestoneId milestoneId, List<MilestoneId> waitingFor)
        implements Rejection {
    @Override
    public String detail() {
        return "The milestone waits for " + waitingFor + ".";
    }
}
