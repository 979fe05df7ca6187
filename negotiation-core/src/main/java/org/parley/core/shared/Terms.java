package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values for issues, by issue key: a decimal, a day, an option or a text, each as a string. In
 * order of key.
 */
public record Terms(@JsonValue Map<String, String> values) {

    public static final Terms NONE = new Terms(Map.of());

    @JsonCreator
    public Terms {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
