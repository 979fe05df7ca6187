package org.parley.core.rejection;

import org.parley.core.shared.MilestoneId;

/** What is verified needs no waiver. */
public record NothingToWaive(MilestoneId milestoneId) implements Rejection {

    @Override
    public String detail() {
        return "The milestone is verified: nothing of it needs to be waived.";
    }
}
