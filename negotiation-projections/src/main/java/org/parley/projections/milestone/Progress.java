package org.parley.projections.milestone;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;

/**
 * How far a group of milestones is.
 *
 * @param key what the group is: an id, or a category
 * @param unverifiedClaims reported complete, and neither verified nor contradicted yet
 * @param change since an earlier moment, where one was asked for
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
        Decimal percentComplete,
        @Nullable Change change) {

    /** How much more or less of each there is than at an earlier moment. */
    public record Change(
            int total,
            int complete,
            int overdue,
            int unverifiedClaims,
            int disputed,
            Decimal percentComplete) {}

    /** The same, with so many that are overdue. */
    Progress overdue(int number) {
        return new Progress(
                key,
                label,
                total,
                byLevel,
                number,
                unverifiedClaims,
                disputed,
                percentComplete,
                change);
    }

    /** The same, with what has changed since then; a group that there was not had nothing. */
    public Progress since(@Nullable Progress before) {
        return new Progress(
                key,
                label,
                total,
                byLevel,
                overdue,
                unverifiedClaims,
                disputed,
                percentComplete,
                new Change(
                        total - (before == null ? 0 : before.total),
                        byLevel.complete() - (before == null ? 0 : before.byLevel.complete()),
                        overdue - (before == null ? 0 : before.overdue),
                        unverifiedClaims - (before == null ? 0 : before.unverifiedClaims),
                        disputed - (before == null ? 0 : before.disputed),
                        before == null
                                ? percentComplete
                                : new Decimal(
                                        percentComplete
                                                .value()
                                                .subtract(before.percentComplete.value()))));
    }

    /** How many are at each level of the Kroc scale. */
    public record Levels(int notStarted, int minimum, int intermediate, int complete) {}
}
