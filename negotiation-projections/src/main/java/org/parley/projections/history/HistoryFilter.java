package org.parley.projections.history;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Where;

/**
 * Which events are asked for. All that is given narrows it.
 *
 * @param party the short name or the id of the party that acted
 * @param from the earliest occurrence, inclusive
 * @param to the latest occurrence, inclusive
 * @param q a text in the summary, the content or the source
 */
public record HistoryFilter(
        Moment moment,
        @Nullable String type,
        @Nullable String party,
        @Nullable String actor,
        @Nullable AgendaItemId agendaItemId,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String q) {

    private static final String HAPPENED = "coalesce(h.occurred_at, h.recorded_at)";
    private static final String TEXT =
            "lower(h.summary) like ? escape '!' or lower(h.event_json) like ? escape '!'"
                    + " or lower(coalesce(h.source, '')) like ? escape '!'"
                    + " or exists (select 1 from history_name n"
                    + " where n.negotiation_id = h.negotiation_id"
                    + " and lower(n.name) like ? escape '!'"
                    + " and h.summary like concat('%', cast(n.named_id as varchar(40)), '%'))";

    Where where(NegotiationId negotiation) {
        Where where = new Where().given("lower(h.event_type) = ?", lower(type));
        where.given("h.actor = ?", actor)
                .given("h.agenda_item_id = ?", agendaItemId)
                .given(HAPPENED + " >= ?", from)
                .given(HAPPENED + " <= ?", to);
        addParty(where);
        addText(where);
        addMoment(where, negotiation);
        return where;
    }

    private void addParty(Where where) {
        if (party != null) {
            where.and(
                    "lower(h.party_name) = ? or cast(h.party_id as varchar(40)) = ?",
                    lower(party),
                    lower(party));
        }
    }

    private void addText(Where where) {
        if (q != null) {
            String pattern = Where.containing(q);
            where.and(TEXT, pattern, pattern, pattern, pattern);
        }
    }

    private void addMoment(Where where, NegotiationId negotiation) {
        where.given("h.recorded_at <= ?", moment.asOf());
        where.given("h.occurred_at is null or h.occurred_at <= ?", moment.occurredBy());
        Long version = moment.version();
        if (version != null) {
            String stream = negotiation.toString();
            where.and(
                    "h.stream = ? and h.sequence_no <= ? or h.stream <> ? and (not exists"
                            + " (select 1 from history x where x.stream = ? and x.sequence_no = ?)"
                            + " or h.recorded_at < (select x.recorded_at from history x"
                            + " where x.stream = ? and x.sequence_no = ?))",
                    stream,
                    version,
                    stream,
                    stream,
                    version + 1,
                    stream,
                    version + 1);
        }
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
