package org.parley.core.rejection;

/** The party was not asked to acknowledge the incident. */
public record NotAsked() implements Rejection {
    @Override
    public String detail() {
        return "Only a party whose acknowledgement is due can acknowledge the incident.";
    }
}
