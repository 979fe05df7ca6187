package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names what a party noted of an incident for itself alone. */
public record IncidentNoteId(UUID value) {

    @JsonCreator
    public static IncidentNoteId of(String text) {
        return new IncidentNoteId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
