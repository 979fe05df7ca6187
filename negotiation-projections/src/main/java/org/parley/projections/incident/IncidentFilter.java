package org.parley.projections.incident;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.AcknowledgementStatus;
import org.parley.projections.support.Where;

/**
 * Which incidents are asked for. All that is given narrows it.
 *
 * @param only the negotiations that may be read, or null for all
 * @param party the short name or the id of the party that reported it
 * @param levelFrom how grave it is at least
 * @param open whether it is not closed
 * @param q a text in the title
 */
public record IncidentFilter(
        @Nullable List<NegotiationId> only,
        @Nullable NegotiationId negotiationId,
        @Nullable String party,
        @Nullable IncidentStatus status,
        @Nullable AcknowledgementStatus acknowledgement,
        @Nullable Long levelFrom,
        @Nullable Boolean open,
        @Nullable String q) {

    private static final String UNANSWERED = "i.answered_at is null and not i.excused";

    /** The negotiations that are looked at, or null for all. */
    public @Nullable List<NegotiationId> where() {
        if (negotiationId == null) {
            return only;
        }
        return only == null || only.contains(negotiationId) ? List.of(negotiationId) : List.of();
    }

    Where where(Instant now) {
        Where where =
                new Where()
                        .given("i.negotiation_id = ?", negotiationId)
                        .given("i.status = ?", status)
                        .given("i.level >= ?", levelFrom);
        if (only != null) {
            where.in("i.negotiation_id", only);
        }
        if (party != null) {
            String name = party.toLowerCase(Locale.ROOT);
            where.and(
                    "lower(p.short_name) = ? or cast(i.reported_by as varchar(40)) = ?",
                    name,
                    name);
        }
        if (open != null) {
            where.and(open ? "i.status in ('OPEN', 'DE_ESCALATED')" : "i.status = 'CLOSED'");
        }
        if (q != null) {
            where.and("lower(i.title) like ? escape '!'", Where.containing(q));
        }
        if (acknowledgement != null) {
            stands(where, acknowledgement, now);
        }
        return where;
    }

    /** The same, of a line in hand. */
    boolean matches(IncidentLine line) {
        return given(only, ids -> ids.contains(line.negotiationId()))
                && given(negotiationId, line.negotiationId()::equals)
                && given(party, text -> isOf(text, line))
                && given(status, one -> one == line.status())
                && given(acknowledgement, one -> one == line.acknowledgement())
                && given(levelFrom, level -> line.level() >= level)
                && given(open, wanted -> wanted == (line.status() != IncidentStatus.CLOSED))
                && given(q, text -> speaksOf(text, line));
    }

    private static void stands(Where where, AcknowledgementStatus status, Instant now) {
        switch (status) {
            case AWAITED -> where.and(UNANSWERED + " and i.answer_by > ?", now);
            case OVERDUE -> where.and(UNANSWERED + " and i.answer_by <= ?", now);
            case IN_TIME -> where.and("i.answered_at <= i.answer_by");
            case LATE -> where.and("i.answered_at > i.answer_by");
            case EXCUSED -> where.and("i.answered_at is null and i.excused");
        }
    }

    private static boolean isOf(String text, IncidentLine line) {
        return line.reportedBy().equalsIgnoreCase(text)
                || line.reportedByPartyId().toString().equalsIgnoreCase(text);
    }

    private static boolean speaksOf(String text, IncidentLine line) {
        return line.title().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static <T> boolean given(@Nullable T value, Predicate<T> test) {
        return value == null || test.test(value);
    }
}
