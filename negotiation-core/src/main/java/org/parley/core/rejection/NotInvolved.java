package org.parley.core.rejection;

/** The incident is not a matter of the party. */
public record NotInvolved() implements Rejection {
    @Override
    public String detail() {
        return "Only the party that reported the incident and those who were asked to acknowledge it can do this.";
    }
}
