package org.parley.core.rejection;

/**
 * At least one of those who open a brief, or destroy its key, is of the party whose brief it is.
 */
public record OwnerMustApprove() implements Rejection {
    @Override
    public String detail() {
        return "One of the two must be the head or the mandator of the party whose brief it is,"
                + " and without them neither would be.";
    }
}
