package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a side of a negotiation, within that negotiation. */
public record PartyId(UUID value) {

    @JsonCreator
    public static PartyId of(String text) {
        return new PartyId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
