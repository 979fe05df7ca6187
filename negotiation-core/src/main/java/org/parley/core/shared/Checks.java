package org.parley.core.shared;

import java.util.Collection;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** What a command refuses at the door, said so that the caller can mend it. */
public final class Checks {

    private Checks() {}

    /**
     * @throws IllegalArgumentException with the message, unless the condition holds
     */
    public static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * @throws IllegalArgumentException when two of the values are equal
     */
    public static void requireDistinct(Collection<?> values, String what) {
        require(
                new HashSet<>(values).size() == values.size(),
                what + " must differ from one another");
    }

    /**
     * @throws IllegalArgumentException when there are more than the limit
     */
    public static void requireAtMost(Collection<?> values, int limit, String what) {
        require(values.size() <= limit, what + ": at most " + limit + " are possible");
    }

    /**
     * @throws IllegalArgumentException when the text is blank, too long or has control characters
     */
    public static void requireLine(@Nullable String text, int maxLength, String what) {
        require(
                text != null
                        && !text.isBlank()
                        && text.length() <= maxLength
                        && text.codePoints().noneMatch(Checks::isUnwritable),
                what + " must be one line of 1 to " + maxLength + " characters");
    }

    /** A control character, or half of a character: not every file and database can hold it. */
    static boolean isUnwritable(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE;
    }
}
