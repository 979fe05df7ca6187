package org.parley.core.rejection;

/** The incident is closed. */
public record IncidentIsClosed() implements Rejection {
    @Override
    public String detail() {
        return "The incident is closed. Open it again to go on with it.";
    }
}
