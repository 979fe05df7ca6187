package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** A Traffic Light Protocol 2.0 label (FIRST, August 2022): how far a record may be passed on. */
public enum Marking {
    CLEAR("CLEAR"),
    GREEN("GREEN"),
    AMBER("AMBER"),
    AMBER_STRICT("AMBER+STRICT"),
    RED("RED");

    private final String label;

    Marking(String label) {
        this.label = label;
    }

    @JsonCreator
    public static Marking of(String label) {
        return Arrays.stream(values())
                .filter(marking -> marking.label.equals(label))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "must be one of CLEAR, GREEN, AMBER, AMBER+STRICT, RED"));
    }

    @JsonValue
    public String label() {
        return label;
    }
}
