package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a subject on the table. */
public record AgendaItemId(UUID value) {

    @JsonCreator
    public static AgendaItemId of(String text) {
        return new AgendaItemId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
