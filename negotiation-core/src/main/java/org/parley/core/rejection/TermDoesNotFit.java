package org.parley.core.rejection;

/** A value is not one that the issue can take. */
public record TermDoesNotFit(String issue, String reason) implements Rejection {
    @Override
    public String detail() {
        return "The term for " + issue + " " + reason + ".";
    }
}
