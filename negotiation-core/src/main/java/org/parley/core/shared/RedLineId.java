package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a limit in a party's brief. */
public record RedLineId(UUID value) {

    @JsonCreator
    public static RedLineId of(String text) {
        return new RedLineId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
