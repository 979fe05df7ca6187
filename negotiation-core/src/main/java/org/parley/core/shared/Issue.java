package org.parley.core.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One negotiable variable of an agenda item.
 *
 * @param key how terms name it
 * @param unit what a NUMBER counts
 * @param options the possible values of a CHOICE, empty for the other types
 */
public record Issue(
        String key, String label, IssueType type, @Nullable String unit, List<String> options) {

    public Issue {
        options = List.copyOf(options);
    }
}
