package org.parley.core.rejection;

/** A line needs somebody at the other end. */
public record BackchannelToOneself() implements Rejection {
    @Override
    public String detail() {
        return "participants must name somebody other than yourself.";
    }
}
