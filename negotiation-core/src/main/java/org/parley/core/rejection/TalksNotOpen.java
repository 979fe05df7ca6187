package org.parley.core.rejection;

import org.parley.core.shared.Lifecycle;

/** Nothing is tabled or agreed at the table while talks are suspended or over. */
public record TalksNotOpen(Lifecycle lifecycle) implements Rejection {
    @Override
    public String detail() {
        return "The negotiation is "
                + lifecycle
                + ": nothing can be tabled or agreed at the table now.";
    }
}
