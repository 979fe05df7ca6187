package org.parley.core.rejection;

import org.parley.core.shared.Standing;

/** The measure does not bind now. */
public record MeasureNotInForce(Standing standing) implements Rejection {
    @Override
    public String detail() {
        return "The measure is " + standing + "; this needs it in force.";
    }
}
