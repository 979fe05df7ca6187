package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an undisclosed line, and the stream that holds it. */
public record BackchannelId(UUID value) {

    @JsonCreator
    public static BackchannelId of(String text) {
        return new BackchannelId(Uuids.parse(text));
    }

    /** Those who may know what is said on it. */
    public Compartment compartment() {
        return new Compartment(toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
