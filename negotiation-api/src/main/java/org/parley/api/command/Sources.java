package org.parley.api.command;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;

/** The form of what is said beside a command. */
final class Sources {

    private static final int LONGEST = 2_000;

    /** Years of four digits only: what lies outside of them is a slip of the pen. */
    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]{5,18}Z)?");

    private Sources() {}

    static @Nullable String checked(@Nullable String source) {
        if (source == null) {
            return null;
        }
        String line = source.strip();
        if (line.isEmpty()
                || line.length() > LONGEST
                || line.chars().anyMatch(Character::isISOControl)) {
            throw Problem.of(
                            Fault.at(
                                    "/source",
                                    "must be one line of 1 to " + LONGEST + " characters"))
                    .refused();
        }
        return line;
    }

    static @Nullable String day(@Nullable String occurredOn) {
        if (occurredOn != null && !MOMENT.matcher(occurredOn).matches()) {
            throw new IllegalArgumentException(
                    "must be a day such as 2016-06-23 or an instant such as 2016-06-23T16:00:00Z");
        }
        return occurredOn;
    }
}
