package org.parley.core.rejection;

/** What is recorded has not happened yet. */
public record OccurredInFuture(String occurredOn) implements Rejection {
    @Override
    public String detail() {
        return occurredOn + " lies in the future. Record what happened when it has.";
    }
}
