package org.parley.api.milestone;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.projections.milestone.MilestoneFilter;
import org.parley.projections.support.ScheduleStatus;

/**
 * What one list of the morning is about.
 *
 * @param only the negotiations that may be read, or null for all
 */
record Wanted(
        @Nullable List<NegotiationId> only,
        @Nullable NegotiationId negotiation,
        @Nullable ScheduleStatus schedule,
        @Nullable Standing standing,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean isUnverified,
        @Nullable Boolean isExceeded,
        @Nullable Boolean isOpen) {

    Wanted(@Nullable List<NegotiationId> only, @Nullable NegotiationId negotiation) {
        this(only, negotiation, null, null, null, null, null, null, null);
    }

    Wanted schedule(ScheduleStatus one) {
        return new Wanted(only, negotiation, one, null, null, null, null, null, null);
    }

    Wanted standing(Standing one) {
        return new Wanted(only, negotiation, null, one, null, null, null, null, null);
    }

    /** What is due in between, and neither verified nor waived. */
    Wanted due(LocalDate first, LocalDate last) {
        return new Wanted(only, negotiation, null, null, first, last, null, null, true);
    }

    Wanted unverified() {
        return new Wanted(only, negotiation, null, null, null, null, true, null, null);
    }

    Wanted exceeded() {
        return new Wanted(only, negotiation, null, null, null, null, null, true, null);
    }

    MilestoneFilter filter() {
        return new MilestoneFilter(
                only,
                negotiation,
                null,
                null,
                schedule,
                null,
                null,
                standing,
                from,
                to,
                null,
                isUnverified,
                isExceeded,
                isOpen);
    }
}
