package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a request to destroy the key of a party's brief, and what it may lead to. */
public record ShreddingId(UUID value) {

    @JsonCreator
    public static ShreddingId of(String text) {
        return new ShreddingId(Uuids.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
