package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names the custody of a party's brief: who read it, who may open it from outside, what becomes of
 * its key. A stream beside that of the brief, so that reading does not move the brief.
 */
public record CustodyId(NegotiationId negotiationId, PartyId partyId) {

    private static final String PREFIX = "custody:";

    @JsonCreator
    public static CustodyId of(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("must be " + PREFIX + " and the id of a brief");
        }
        return of(BriefId.of(text.substring(PREFIX.length())));
    }

    /** Whether a stream of that name is the custody of a brief. */
    public static boolean isName(String stream) {
        return stream.startsWith(PREFIX);
    }

    public static CustodyId of(BriefId brief) {
        return new CustodyId(brief.negotiationId(), brief.partyId());
    }

    public BriefId brief() {
        return new BriefId(negotiationId, partyId);
    }

    @JsonValue
    @Override
    public String toString() {
        return PREFIX + brief();
    }
}
