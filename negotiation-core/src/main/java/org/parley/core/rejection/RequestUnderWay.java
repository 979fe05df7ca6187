package org.parley.core.rejection;

/** One request at a time. */
public record RequestUnderWay() implements Rejection {
    @Override
    public String detail() {
        return "A request like this is under way already. See what becomes of it first.";
    }
}
