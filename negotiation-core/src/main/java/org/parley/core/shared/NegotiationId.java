package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one negotiation: the table and all that hangs on it. */
public record NegotiationId(UUID value) {

    @JsonCreator
    public static NegotiationId of(String text) {
        return new NegotiationId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
