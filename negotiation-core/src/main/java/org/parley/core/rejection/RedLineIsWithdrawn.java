package org.parley.core.rejection;

/** The red line was given up. */
public record RedLineIsWithdrawn() implements Rejection {
    @Override
    public String detail() {
        return "The red line is withdrawn. Set a new one.";
    }
}
