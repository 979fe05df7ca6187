package org.parley.core.rejection;

import org.parley.core.shared.Standing;

/** The measure stands where this is not possible. */
public record StandingForbids(Standing standing) implements Rejection {
    @Override
    public String detail() {
        return "The measure is " + standing + ": this is not possible from there.";
    }
}
