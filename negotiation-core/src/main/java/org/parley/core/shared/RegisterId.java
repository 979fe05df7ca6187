package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names the register of an undisclosed line: who read it. A stream beside that of the line, so that
 * reading does not move the line.
 */
public record RegisterId(BackchannelId backchannelId) {

    private static final String PREFIX = "register:";

    @JsonCreator
    public static RegisterId of(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("must be " + PREFIX + " and the id of a line");
        }
        return new RegisterId(BackchannelId.of(text.substring(PREFIX.length())));
    }

    @JsonValue
    @Override
    public String toString() {
        return PREFIX + backchannelId;
    }
}
