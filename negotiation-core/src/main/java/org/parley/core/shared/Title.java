package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** One line that names a thing: 1 to 300 characters, not blank, without control characters. */
public record Title(@JsonValue String text) {

    public static final int MAX_LENGTH = 300;

    @JsonCreator
    public Title {
        text = text.strip();
        if (text.isEmpty()
                || text.length() > MAX_LENGTH
                || text.codePoints().anyMatch(Checks::isUnwritable)) {
            throw new IllegalArgumentException(
                    "must be one line of 1 to "
                            + MAX_LENGTH
                            + " characters without control characters");
        }
    }

    /** The text, or null where there is none. */
    public static @Nullable String textOf(@Nullable Title title) {
        return title == null ? null : title.text();
    }

    @Override
    public String toString() {
        return text;
    }
}
