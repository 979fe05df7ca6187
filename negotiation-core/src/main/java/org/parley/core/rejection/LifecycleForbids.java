package org.parley.core.rejection;

import org.parley.core.shared.Lifecycle;

/** The negotiation is in a state from which it cannot go there. */
public record LifecycleForbids(Lifecycle lifecycle, Lifecycle wanted) implements Rejection {
    @Override
    public String detail() {
        return "The negotiation is " + lifecycle + " and cannot become " + wanted + " from there.";
    }
}
