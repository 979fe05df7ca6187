package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a talk of a party with an ally, ahead of a round. */
public record ConsultationId(UUID value) {

    @JsonCreator
    public static ConsultationId of(String text) {
        return new ConsultationId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
