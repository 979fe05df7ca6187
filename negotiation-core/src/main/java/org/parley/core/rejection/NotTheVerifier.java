package org.parley.core.rejection;

import org.parley.core.shared.MilestoneId;

/** Only the named verifier verifies. */
public record NotTheVerifier(MilestoneId milestoneId) implements Rejection {
    @Override
    public String detail() {
        return "Only the verifier named for the milestone can say what was found.";
    }
}
