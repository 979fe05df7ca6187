package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a confidence-building measure. */
public record MeasureId(UUID value) {

    @JsonCreator
    public static MeasureId of(String text) {
        return new MeasureId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
