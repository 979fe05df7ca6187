package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a step of a measure, unique in the whole house. */
public record MilestoneId(UUID value) {

    @JsonCreator
    public static MilestoneId of(String text) {
        return new MilestoneId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
