package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a party's brief: there is exactly one for each party of a negotiation. */
public record BriefId(NegotiationId negotiationId, PartyId partyId) {

    private static final String SEPARATOR = ":";

    @JsonCreator
    public static BriefId of(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "must be a negotiation id and a party id, joined by a colon");
        }
        return new BriefId(NegotiationId.of(parts[0]), PartyId.of(parts[1]));
    }

    /** Those who may know what is in it. */
    public Compartment compartment() {
        return new Compartment(toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return negotiationId + SEPARATOR + partyId;
    }
}
