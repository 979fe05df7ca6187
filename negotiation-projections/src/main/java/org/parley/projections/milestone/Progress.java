package org.parley.projections.milestone;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;

/**
 * How far a group of milestones is.
 *
 * @param key what the group is: an id, or a category
 * @param unverifiedClaims reported complete, and neither verified nor contradicted yet
 * @param percentComplete the share at level 3, to one decimal
 */
public record Progress(
        String key,
        @Nullable String label,
        int total,
        Levels byLevel,
        int overdue,
        int unverifiedClaims,
        int disputed,
        Decimal percentComplete) {

    /** How many are at each level of the Kroc scale. */
    public record Levels(int notStarted, int minimum, int intermediate, int complete) {}
}
