package org.parley.core.rejection;

import org.parley.core.shared.RoundId;

/** The session is over. */
public record RoundIsClosed(RoundId roundId) implements Rejection {
    @Override
    public String detail() {
        return "The round is closed already.";
    }
}
