package org.parley.core.rejection;

/** One person approves once. */
public record ApprovedAlready() implements Rejection {
    @Override
    public String detail() {
        return "You have approved this already. Another person must approve it too.";
    }
}
