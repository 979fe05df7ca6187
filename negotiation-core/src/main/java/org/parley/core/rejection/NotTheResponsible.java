package org.parley.core.rejection;

import org.parley.core.shared.MilestoneId;

/** Only the responsible party claims. */
public record NotTheResponsible(MilestoneId milestoneId) implements Rejection {
    @Override
    public String detail() {
        return "Only the party responsible for the milestone can claim it.";
    }
}
