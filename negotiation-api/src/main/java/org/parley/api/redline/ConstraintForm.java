package org.parley.api.redline;

import static org.parley.core.shared.Checks.requireAtMost;
import static org.parley.core.shared.Checks.requireLine;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.ConstraintRule;

/** The measurable part of a red line. */
public record ConstraintForm(
        @NotNull String issue,
        @NotNull ConstraintRule rule,
        @Nullable String value,
        @Nullable List<@NotNull String> values,
        @Nullable String low,
        @Nullable String high) {

    private static final int MOST = 100;

    Constraint constraint() {
        requireAtMost(values == null ? List.of() : values, MOST, "constraint: values");
        Constraint constraint = new Constraint(issue, rule, value, low, high, values);
        requireLine(issue, MOST, "constraint: issue");
        constraint.bounds().forEach(bound -> requireLine(bound, 2_000, "constraint: a bound"));
        return constraint;
    }

    static @Nullable Constraint of(@Nullable ConstraintForm form) {
        return form == null ? null : form.constraint();
    }
}
