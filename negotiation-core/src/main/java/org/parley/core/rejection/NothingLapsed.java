package org.parley.core.rejection;

import org.parley.core.shared.MilestoneId;

/** A lapse is recorded when the last day of a limit had passed. */
public record NothingLapsed(MilestoneId milestoneId) implements Rejection {

    @Override
    public String detail() {
        return "The milestone has no last day that had passed by then.";
    }
}
