package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a planning value in a party's brief. */
public record InternalPositionId(UUID value) {

    @JsonCreator
    public static InternalPositionId of(String text) {
        return new InternalPositionId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
