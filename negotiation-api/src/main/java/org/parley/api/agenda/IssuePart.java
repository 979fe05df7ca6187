package org.parley.api.agenda;

import static org.parley.core.shared.Checks.requireLine;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Issue;
import org.parley.core.shared.IssueType;

/** One negotiable variable of an item. */
public record IssuePart(
        @NotNull String key,
        @NotNull String label,
        @NotNull IssueType type,
        @Nullable String unit,
        @Nullable List<@NotNull String> options) {

    Issue issue() {
        if (unit != null) {
            requireLine(unit, 60, "the unit of an issue");
        }
        return new Issue(key, label, type, unit, options == null ? List.of() : options);
    }
}
