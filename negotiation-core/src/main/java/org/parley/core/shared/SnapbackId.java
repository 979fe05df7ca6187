package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a notice of non-performance, unique in the whole house. */
public record SnapbackId(UUID value) {

    @JsonCreator
    public static SnapbackId of(String text) {
        return new SnapbackId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
