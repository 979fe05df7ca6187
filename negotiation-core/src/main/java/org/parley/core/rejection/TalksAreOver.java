package org.parley.core.rejection;

import org.parley.core.shared.Lifecycle;

/** The negotiation has ended, and what goes on beside its table with it. */
public record TalksAreOver(Lifecycle lifecycle) implements Rejection {
    @Override
    public String detail() {
        return "The negotiation is "
                + lifecycle
                + ": what was said can be read, and no more added.";
    }
}
