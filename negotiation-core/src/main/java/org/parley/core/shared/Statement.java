package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** Prose of a delegate: 1 to 20,000 characters, not blank; lines and tabs are kept. */
public record Statement(@JsonValue String text) {

    public static final int MAX_LENGTH = 20_000;

    @JsonCreator
    public Statement {
        text = text.strip();
        check(text);
    }

    /**
     * @throws IllegalArgumentException when the text is nothing that a delegate could say
     */
    public static void check(String text) {
        if (text.isBlank()
                || text.length() > MAX_LENGTH
                || text.codePoints().anyMatch(Statement::unprintable)) {
            throw new IllegalArgumentException(
                    "must be 1 to " + MAX_LENGTH + " characters of printable text");
        }
    }

    private static boolean unprintable(int character) {
        return Checks.isUnwritable(character)
                && character != '\n'
                && character != '\t'
                && character != '\r';
    }

    /** The text, or null where there is none. */
    public static @Nullable String textOf(@Nullable Statement statement) {
        return statement == null ? null : statement.text();
    }

    @Override
    public String toString() {
        return text;
    }
}
