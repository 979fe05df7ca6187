package org.parley.core.rejection;

/** The party is not bound by the measure. */
public record NotBound() implements Rejection {
    @Override
    public String detail() {
        return "Only a party that is bound by the measure can do this.";
    }
}
