package org.parley.core.rejection;

/** The constraint is not one that the issue can have. */
public record ConstraintDoesNotFit(String issue, String reason) implements Rejection {
    @Override
    public String detail() {
        return "The constraint on " + issue + " " + reason + ".";
    }
}
