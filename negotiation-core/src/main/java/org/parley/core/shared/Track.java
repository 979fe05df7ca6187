package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Who talks: officials (1), both together (1.5), or private persons (2). */
public enum Track {
    ONE("1"),
    ONE_AND_A_HALF("1.5"),
    TWO("2");

    private final String label;

    Track(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Track of(String label) {
        return Arrays.stream(values())
                .filter(track -> track.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of 1, 1.5, 2"));
    }

    @JsonValue
    public String label() {
        return label;
    }
}
