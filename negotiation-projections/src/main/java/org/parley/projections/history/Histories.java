package org.parley.projections.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Json;
import org.parley.projections.support.Page;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;
import org.springframework.stereotype.Component;

/** Answers what happened in a negotiation, in the order of record. */
@Component
public class Histories {

    private static final String NAMED =
            " from history x left join history_name p"
                    + " on p.negotiation_id = x.negotiation_id and p.named_id = x.party_id"
                    + " where x.negotiation_id = ?";
    private static final String FROM =
            "select * from (select x.*, p.name as party_name, row_number() over"
                    + " (order by x.recorded_at, x.stream, x.sequence_no) as ordinal"
                    + NAMED
                    + ") h";
    private static final String ORDER = " order by h.recorded_at, h.stream, h.sequence_no limit ?";

    /** The next rows, whatever is asked for of them: what goes before them is not counted again. */
    private static final String STRETCH =
            "select * from (select x.*, p.name as party_name, cast(? as bigint) + row_number() over"
                    + " (order by x.recorded_at, x.stream, x.sequence_no) as ordinal"
                    + NAMED
                    + " and (x.recorded_at, x.stream, x.sequence_no) > (?, ?, ?)"
                    + " order by x.recorded_at, x.stream, x.sequence_no limit ?) h";

    private static final String AT =
            "select x.*, p.name as party_name, cast(0 as bigint) as ordinal"
                    + NAMED
                    + " and (x.stream, x.sequence_no) in (";

    private static final String END =
            "select recorded_at, stream, sequence_no from history where negotiation_id = ?"
                    + " and (recorded_at, stream, sequence_no) > (?, ?, ?)"
                    + " order by recorded_at, stream, sequence_no limit 1 offset ?";
    private static final int AT_ONCE = 2_000;

    private final Views views;

    Histories(Views views) {
        this.views = views;
    }

    /**
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<Entry> list(
            NegotiationId negotiation, HistoryFilter filter, @Nullable String cursor, int limit) {
        Where where = filter.where(negotiation);
        List<String> last = Cursor.read(cursor, 3);
        if (last != null) {
            resume(where, last);
        }
        Map<UUID, String> names = names(negotiation);
        List<Entry> rows =
                views.sql(FROM + where.sql() + ORDER)
                        .param(negotiation.value())
                        .params(where.values())
                        .param(limit + 1)
                        .query((row, _) -> entry(row, names))
                        .list();
        return Page.of(rows, limit, Histories::key);
    }

    /** Hands over all that is asked for, in the order of record, some at a time. */
    public void all(NegotiationId negotiation, HistoryFilter filter, Consumer<Entry> each) {
        Map<UUID, String> names = names(negotiation);
        Where where = filter.where(negotiation);
        long before = 0;
        for (Place from = Place.START; from != null; before += AT_ONCE) {
            views.sql(STRETCH + where.sql() + " order by h.ordinal")
                    .param(before)
                    .param(negotiation.value())
                    .params(from.values())
                    .param(AT_ONCE)
                    .params(where.values())
                    .query((row, _) -> entry(row, names))
                    .list()
                    .forEach(each);
            from = after(negotiation, from);
        }
    }

    /**
     * What stands at these places, as {@link #list} shows it but for the ordinal, which is 0. What
     * the history has not taken in yet is left out.
     */
    public Map<EventPlace, Entry> at(NegotiationId negotiation, Collection<EventPlace> places) {
        Map<EventPlace, Entry> found = new HashMap<>();
        if (!places.isEmpty()) {
            Map<UUID, String> names = names(negotiation);
            views.sql(AT + String.join(", ", Collections.nCopies(places.size(), "(?, ?)")) + ")")
                    .param(negotiation.value())
                    .params(places.stream().flatMap(EventPlace::values).toList())
                    .query((row, _) -> entry(row, names))
                    .list()
                    .forEach(one -> found.put(new EventPlace(one.stream(), one.version()), one));
        }
        return found;
    }

    /** The last row of the stretch that begins after a place, or null when it is the last one. */
    private @Nullable Place after(NegotiationId negotiation, Place from) {
        return views.sql(END)
                .param(negotiation.value())
                .params(from.values())
                .param(AT_ONCE - 1)
                .query((row, _) ->
                        new Place(
                                row.getObject(1, OffsetDateTime.class),
                                row.getString(2),
                                row.getLong(3)))
                .optional()
                .orElse(null);
    }

    private record Place(OffsetDateTime recordedAt, String stream, long version) {

        static final Place START = new Place(OffsetDateTime.parse("0001-01-01T00:00:00Z"), "", -1);

        List<Object> values() {
            return List.of(recordedAt, stream, version);
        }
    }

    private static List<String> key(Entry one) {
        return List.of(one.recordedAt().toString(), one.stream(), Long.toString(one.version()));
    }

    private static void resume(Where where, List<String> last) {
        try {
            where.and(
                    "(h.recorded_at, h.stream, h.sequence_no) > (?, ?, ?)",
                    Instant.parse(last.getFirst()),
                    last.get(1),
                    Long.valueOf(last.getLast()));
        } catch (DateTimeParseException | NumberFormatException _) {
            throw Cursor.notOurs();
        }
    }

    /** What the parts of a negotiation are called, by their ids. */
    public Map<UUID, String> names(NegotiationId negotiation) {
        Map<UUID, String> names = new HashMap<>();
        views.sql("select named_id, name from history_name where negotiation_id = ?")
                .param(negotiation.value())
                .query(row -> {
                    names.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return names;
    }

    private static Entry entry(ResultSet row, Map<UUID, String> names) throws SQLException {
        UUID party = row.getObject("party_id", UUID.class);
        String marking = row.getString("marking");
        return new Entry(
                row.getLong("ordinal"),
                row.getString("stream"),
                row.getLong("sequence_no"),
                row.getString("event_type"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("occurred_on"),
                row.getString("actor"),
                row.getString("party_name"),
                party == null ? null : new PartyId(party),
                row.getString("authority"),
                row.getBoolean("on_behalf"),
                Words.named(row.getString("summary"), names),
                Json.tree(row.getString("event_json")),
                row.getString("correlation_id"),
                row.getString("source"),
                marking == null ? null : Marking.of(marking));
    }
}
