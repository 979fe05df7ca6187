package org.parley.core.rejection;

/** Nobody said that the danger is over. */
public record NotDeEscalated() implements Rejection {
    @Override
    public String detail() {
        return "Only the party that reported the incident can close it before it is de-escalated.";
    }
}
