package org.parley.projections.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
 * @param unverified whether it is reported complete, and neither verified nor contradicted yet
 * @param exceeded whether the last value that was reported lies beyond the limit
 * @param open whether it is neither verified nor waived
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
        @Nullable String q,
        @Nullable Boolean unverified,
        @Nullable Boolean exceeded,
        @Nullable Boolean open) {

    private static final String TEXT =
            "lower(m.title) like ? escape '!' or lower(m.phase_title) like ? escape '!'"
                    + " or lower(m.measure_title) like ? escape '!'";

    static final String UNVERIFIED = "m.claim_unverified";
    private static final String EXCEEDED = "m.limit_exceeded";
    private static final String OPEN = "m.verification <> 'VERIFIED' and not m.waived";

    Where where(LocalDate today) {
        Where where =
                new Where()
                        .given("m.negotiation_id = ?", negotiationId)
                        .given("m.category = ?", category)
                        .given("m.claim = ?", claim)
                        .given("m.verification = ?", verification)
                        .given("m.standing = ?", standing)
                        .given("m.due_key >= ?", dueFrom)
                        .given("m.due_key <= ?", dueTo);
        if (dueFrom != null || dueTo != null) {
            where.and("m.due is not null");
        }
        addScope(where);
        if (party != null) {
            PartyName.narrow(where, party);
        }
        addText(where);
        addSchedule(where, today);
        add(where, unverified, UNVERIFIED);
        add(where, exceeded, EXCEEDED);
        add(where, open, OPEN);
        return where;
    }

    /** Whether only a category of the negotiations that it leaves is asked for. */
    boolean isOfWhole() {
        return equals(
                new MilestoneFilter(
                        only,
                        negotiationId,
                        null,
                        category,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /**
     * A column of an index in order of due date in which all that is asked for is alike, or null.
     */
    @Nullable String alike() {
        if (negotiationId != null) {
            return "m.negotiation_id";
        }
        if (Boolean.TRUE.equals(exceeded)) {
            return EXCEEDED;
        }
        if (Boolean.TRUE.equals(unverified)) {
            return UNVERIFIED;
        }
        if (standing != null) {
            return "m.standing";
        }
        if (schedule != null && LateDays.isOneStage(schedule)) {
            return "m.stage";
        }
        if (verification != null) {
            return "m.verification";
        }
        return claim == null ? null : "m.claim";
    }

    /** The same, of a line in hand. */
    boolean matches(MilestoneLine line) {
        return given(only, ids -> ids.contains(line.negotiationId()))
                && given(negotiationId, line.negotiationId()::equals)
                && given(party, text -> PartyName.isOf(text, line))
                && given(category, one -> one == line.category())
                && given(schedule, one -> one == line.schedule().status())
                && given(claim, one -> one == line.claim())
                && given(verification, one -> one == line.verification())
                && given(standing, one -> one == line.standing())
                && given(dueFrom, day -> isDue(line, due -> !due.isBefore(day)))
                && given(dueTo, day -> isDue(line, due -> !due.isAfter(day)))
                && given(q, text -> speaksOf(text.toLowerCase(Locale.ROOT), line))
                && given(unverified, wanted -> wanted == isUnverified(line))
                && given(exceeded, wanted -> wanted == line.exceeded())
                && given(open, wanted -> wanted == isOpen(line));
    }

    /** Whether it is reported complete, and the verifier has neither confirmed nor denied that. */
    static boolean isUnverified(MilestoneLine line) {
        return line.claim() == Claim.REPORTED_COMPLETE
                && line.verification() != Verification.VERIFIED
                && line.verification() != Verification.CONTRADICTED;
    }

    static boolean isOpen(MilestoneLine line) {
        return line.verification() != Verification.VERIFIED && !line.waived();
    }

    private static <T> boolean given(@Nullable T wanted, Predicate<T> test) {
        return wanted == null || test.test(wanted);
    }

    private static boolean isDue(MilestoneLine line, Predicate<LocalDate> test) {
        LocalDate due = line.schedule().due();
        return due != null && test.test(due);
    }

    private static boolean speaksOf(String text, MilestoneLine line) {
        return Stream.of(line.title(), line.phase(), line.measure())
                .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains(text));
    }

    private static void add(Where where, @Nullable Boolean wanted, String condition) {
        if (wanted != null) {
            where.and(wanted ? condition : "not (" + condition + ")");
        }
    }

    private void addScope(Where where) {
        if (only != null) {
            where.in("m.negotiation_id", only);
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
