package org.parley.projections.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Claim;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.support.ScheduleStatus;
import org.parley.projections.support.Where;

/**
 * Which milestones are asked for. All that is given narrows it.
 *
 * @param only the negotiations that may be read, or null for all
 * @param party the short name or the id of the responsible party
 * @param q a text in the titles of the milestone, its phase or its measure
 */
public record MilestoneFilter(
        @Nullable List<NegotiationId> only,
        @Nullable NegotiationId negotiationId,
        @Nullable String party,
        @Nullable MeasureCategory category,
        @Nullable ScheduleStatus schedule,
        @Nullable Claim claim,
        @Nullable Verification verification,
        @Nullable Standing standing,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String q) {

    private static final String TEXT =
            "lower(m.title) like ? escape '!' or lower(m.phase_title) like ? escape '!'"
                    + " or lower(m.measure_title) like ? escape '!'";

    Where where(LocalDate today) {
        Where where =
                new Where()
                        .given("m.negotiation_id = ?", negotiationId)
                        .given("m.category = ?", category)
                        .given("m.claim = ?", claim)
                        .given("m.verification = ?", verification)
                        .given("m.standing = ?", standing)
                        .given("m.due >= ?", dueFrom)
                        .given("m.due <= ?", dueTo);
        addScope(where);
        addParty(where);
        addText(where);
        addSchedule(where, today);
        return where;
    }

    private void addScope(Where where) {
        if (only != null) {
            where.in("m.negotiation_id", only);
        }
    }

    private void addParty(Where where) {
        if (party != null) {
            where.and(
                    "lower(r.short_name) = ? or cast(m.responsible as varchar(40)) = ?",
                    party.toLowerCase(Locale.ROOT),
                    party.toLowerCase(Locale.ROOT));
        }
    }

    private void addText(Where where) {
        if (q != null) {
            String pattern = Where.containing(q);
            where.and(TEXT, pattern, pattern, pattern);
        }
    }

    private void addSchedule(Where where, LocalDate today) {
        if (schedule != null) {
            LateDays.isIn(where, schedule, today);
        }
    }
}
