package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an auditor's request to open a party's brief, and the grant that it may become. */
public record BreakGlassId(UUID value) {

    @JsonCreator
    public static BreakGlassId of(String text) {
        return new BreakGlassId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
