package org.parley.core.rejection;

import org.parley.core.shared.MilestoneId;

/** Values are reported by the responsible party and the verifier. */
public record NotAnObserver(MilestoneId milestoneId) implements Rejection {
    @Override
    public String detail() {
        return "Only the party responsible for the milestone and its verifier can report values.";
    }
}
