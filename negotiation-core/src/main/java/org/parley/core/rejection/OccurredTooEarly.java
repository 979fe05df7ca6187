package org.parley.core.rejection;

/** What is recorded is said to have happened before the thing that it is about. */
public record OccurredTooEarly(String occurredOn, String notBefore) implements Rejection {
    @Override
    public String detail() {
        return "occurredOn "
                + occurredOn
                + " lies before what it is about, which is of "
                + notBefore
                + ".";
    }
}
