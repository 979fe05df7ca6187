package org.parley.core.rejection;

import org.parley.core.shared.MilestoneId;

/** Nobody verifies himself. */
public record VerifiesItself(MilestoneId milestoneId) implements Rejection {
    @Override
    public String detail() {
        return "The party responsible for a milestone cannot be its verifier.";
    }
}
