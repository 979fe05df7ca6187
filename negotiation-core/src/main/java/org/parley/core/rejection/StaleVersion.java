package org.parley.core.rejection;

/** The caller decided on an older version than the current one. */
public record StaleVersion(long expected, long actual) implements Rejection {
    @Override
    public String detail() {
        return "You saw version "
                + expected
                + ", by now it is "
                + actual
                + ". Read it again and decide anew.";
    }
}
