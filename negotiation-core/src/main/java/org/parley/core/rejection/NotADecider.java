package org.parley.core.rejection;

/** Only the head of a delegation and its mandator decide about its secrets. */
public record NotADecider() implements Rejection {
    @Override
    public String detail() {
        return "Only the head or the mandator of the delegation can decide this.";
    }
}
