package org.parley.core.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as it was promised.
 *
 * @param indicator for a DELIVERABLE, how it is measured
 * @param limit for a LIMIT, the threshold that is kept
 * @param dependsOn milestones, of this or another measure, that must be verified before this one
 *     may be claimed
 */
public record MilestonePlan(
        MilestoneId id,
        String title,
        MilestoneKind kind,
        PartyId responsible,
        PartyId verifier,
        @Nullable Indicator indicator,
        @Nullable Limit limit,
        @Nullable Due due,
        List<MilestoneId> dependsOn) {

    public MilestonePlan {
        dependsOn = List.copyOf(dependsOn);
    }

    /** Whether its date is the last day of a limit, which can be extended like a due date. */
    public boolean runsOut() {
        return due == null && limit != null && limit.until() != null;
    }

    /** The date that was promised first: when it is due, or the last day of a limit. */
    public @Nullable Due firstDue() {
        LocalDate until = limit == null ? null : limit.until();
        return due == null && until != null ? Due.on(until) : due;
    }
}
