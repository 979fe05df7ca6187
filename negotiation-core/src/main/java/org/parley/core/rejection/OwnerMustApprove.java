package org.parley.core.rejection;

/** At least one of those who open a brief is of the party whose brief it is. */
public record OwnerMustApprove() implements Rejection {
    @Override
    public String detail() {
        return "The secretariat has approved already."
                + " The other approval must come from the party whose brief it is.";
    }
}
