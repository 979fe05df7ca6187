package org.parley.core.brief.command;

import static org.parley.core.shared.Checks.require;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.Statement;

/** What a delegation can write, said so that those who wrote it wrongly can mend it. */
final class Sayable {

    private static final String HOW =
            "constraint: AT_MOST, AT_LEAST, NOT_BEFORE and NOT_AFTER need only value; BETWEEN only low and high;"
                    + " ONE_OF and NONE_OF only values";

    private Sayable() {}

    static void check(String text) {
        Statement.check(text);
    }

    static void check(String text, @Nullable Constraint constraint) {
        check(text);
        require(constraint == null || constraint.isComplete(), HOW);
    }
}
