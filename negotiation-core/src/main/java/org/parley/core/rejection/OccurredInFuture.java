package org.parley.core.rejection;

/** What is recorded has not happened yet. */
public record OccurredInFuture(String field, String day) implements Rejection {

    public OccurredInFuture(String occurredOn) {
        this("occurredOn", occurredOn);
    }

    @Override
    public String detail() {
        return field + " " + day + " lies in the future. Record what happened when it has.";
    }
}
