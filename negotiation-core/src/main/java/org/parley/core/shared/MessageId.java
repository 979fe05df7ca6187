package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a message of an undisclosed line. */
public record MessageId(UUID value) {

    @JsonCreator
    public static MessageId of(String text) {
        return new MessageId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
