package org.parley.api.eventstore.connection;

/** The role that serves could change or remove what is recorded. */
final class EventsCouldChange extends RuntimeException {

    private final String role;

    EventsCouldChange(String role) {
        super("the role " + role + " may change or remove events");
        this.role = role;
    }

    String role() {
        return role;
    }
}
