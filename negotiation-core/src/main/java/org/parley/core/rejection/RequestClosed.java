package org.parley.core.rejection;

/** The request, or what was granted on it, is over. */
public record RequestClosed() implements Rejection {
    @Override
    public String detail() {
        return "The request is not open for this: it was decided, has lapsed or is over."
                + " Make a new one where one is needed.";
    }
}
