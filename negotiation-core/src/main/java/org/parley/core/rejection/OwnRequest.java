package org.parley.core.rejection;

/** Nobody approves what he asked for himself. */
public record OwnRequest() implements Rejection {
    @Override
    public String detail() {
        return "You asked for this yourself. Somebody else must approve it.";
    }
}
