package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a phase of a measure. */
public record PhaseId(UUID value) {

    @JsonCreator
    public static PhaseId of(String text) {
        return new PhaseId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
