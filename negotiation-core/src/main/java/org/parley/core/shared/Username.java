package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name of a login: lower-case letters, digits, dots, dashes, underscores and @; 2 to 100
 * characters.
 */
public record Username(@JsonValue String text) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");

    @JsonCreator
    public Username {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "must be 2 to 100 characters: lower-case letters, digits, dot, dash, underscore, @");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
