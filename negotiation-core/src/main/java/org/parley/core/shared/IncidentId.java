package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an incident, unique in the whole house. */
public record IncidentId(UUID value) {

    @JsonCreator
    public static IncidentId of(String text) {
        return new IncidentId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
