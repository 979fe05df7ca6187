package org.parley.api.position;

import static org.parley.core.shared.Checks.require;
import static org.parley.core.shared.Checks.requireLine;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Terms;

/** Terms as they are written in a request: values by issue key. */
public final class TermsForm {

    private static final int MOST = 100;
    private static final int LONGEST = 2_000;

    private TermsForm() {}

    /**
     * The terms; none when nothing is given.
     *
     * @throws IllegalArgumentException when a value is missing or too long
     */
    public static Terms terms(@Nullable Map<String, @Nullable String> given) {
        if (given == null) {
            return Terms.NONE;
        }
        require(given.size() <= MOST, "terms: at most " + MOST + " are possible");
        given.forEach(TermsForm::check);
        return new Terms(Map.copyOf(given));
    }

    private static void check(String issue, @Nullable String value) {
        require(
                value != null && !value.isBlank() && value.length() <= LONGEST,
                "terms: each needs a value of 1 to " + LONGEST + " characters");
        requireLine(issue, MOST, "terms: the key of an issue");
    }
}
