package org.parley.core.rejection;

import java.util.List;
import org.parley.core.shared.MilestoneId;

/** Milestones wait for one another in a circle, so that none could ever begin. */
public record CircularDependency(List<MilestoneId> circle) implements Rejection {
    @Override
    public String detail() {
        return "These milestones wait for one another in a circle: "
                + circle
                + ". Make the steps simultaneous instead.";
    }
}
