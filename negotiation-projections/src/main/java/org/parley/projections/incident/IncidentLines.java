package org.parley.projections.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.AcknowledgementStatus;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;
import org.springframework.stereotype.Component;

/** Answers incidents of all negotiations, the latest first. */
@Component
public class IncidentLines {

    private static final String FROM =
            " from incident i left join incident_party p"
                    + " on p.negotiation_id = i.negotiation_id and p.party_id = i.reported_by";
    private static final String SELECT =
            "select i.*, n.title as negotiation_title, coalesce(p.short_name, '') as reporter"
                    + FROM
                    + " left join incident_negotiation n on n.negotiation_id = i.negotiation_id";
    private static final String AWAITED =
            "select a.incident_id, coalesce(p.short_name, '') from incident_answer a"
                    + " join incident i on i.incident_id = a.incident_id"
                    + " left join incident_party p on p.negotiation_id = i.negotiation_id"
                    + " and p.party_id = a.party_id";
    private static final String LATEST = " order by i.reported_at desc, i.incident_id desc limit ?";
    private static final String GRAVEST =
            " order by i.level desc, i.answer_by, i.incident_id limit ?";
    private static final Comparator<IncidentLine> LATEST_FIRST =
            Comparator.comparing(IncidentLine::reportedAt)
                    .thenComparing(line -> line.id().toString())
                    .reversed();

    private final Views views;

    IncidentLines(Views views) {
        this.views = views;
    }

    /**
     * @param now when the viewer looks
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<IncidentLine> list(
            IncidentFilter filter, @Nullable String cursor, int limit, Instant now) {
        Where where = filter.where(now);
        List<String> last = Cursor.read(cursor, 2);
        if (last != null) {
            where.and(
                    "(i.reported_at, i.incident_id) < (?, ?)",
                    at(last.getFirst()),
                    UUID.fromString(id(last.getLast())));
        }
        return Page.of(rows(where, LATEST, limit + 1, now), limit, IncidentLines::key);
    }

    /** How many there are. */
    public int count(IncidentFilter filter, Instant now) {
        Where where = filter.where(now);
        return views.sql("select count(*)" + FROM + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /** The gravest, and of these those whose answer is due first. */
    public List<IncidentLine> gravest(IncidentFilter filter, int limit, Instant now) {
        return rows(filter.where(now), GRAVEST, limit, now);
    }

    /**
     * Answers from lines in hand what the table answers for now. A test holds the two together.
     *
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public static Page<IncidentLine> inHand(
            List<IncidentLine> lines, IncidentFilter filter, @Nullable String cursor, int limit) {
        List<IncidentLine> found =
                lines.stream().filter(filter::matches).sorted(LATEST_FIRST).toList();
        List<String> last = Cursor.read(cursor, 2);
        if (last != null) {
            Instant at = at(last.getFirst());
            String id = id(last.getLast());
            found =
                    found.stream()
                            .filter(line ->
                                    line.reportedAt().isBefore(at)
                                            || line.reportedAt().equals(at)
                                                    && line.id().toString().compareTo(id) < 0)
                            .toList();
        }
        return Page.of(found.stream().limit(limit + 1L).toList(), limit, IncidentLines::key);
    }

    private List<IncidentLine> rows(Where where, String order, int limit, Instant now) {
        List<IncidentLine> lines =
                views.sql(SELECT + where.sql() + order)
                        .params(where.values())
                        .param(limit)
                        .query((row, _) -> line(row, now))
                        .list();
        if (lines.isEmpty()) {
            return lines;
        }
        Map<UUID, List<String>> awaited = awaited(lines);
        return lines.stream()
                .map(line -> line.awaiting(awaited.getOrDefault(line.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<String>> awaited(List<IncidentLine> lines) {
        Where where =
                new Where()
                        .in("a.incident_id", lines.stream().map(IncidentLine::id).toList())
                        .and("a.answered_at is null");
        Map<UUID, List<String>> awaited = new HashMap<>();
        views.sql(AWAITED + where.sql() + " order by a.incident_id, a.ordinal")
                .params(where.values())
                .query(row -> {
                    awaited.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return awaited;
    }

    private static IncidentLine line(ResultSet row, Instant now) throws SQLException {
        Instant due = row.getObject("answer_by", OffsetDateTime.class).toInstant();
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new IncidentLine(
                new IncidentId(row.getObject("incident_id", UUID.class)),
                new NegotiationId(row.getObject("negotiation_id", UUID.class)),
                row.getString("negotiation_title"),
                row.getString("title"),
                row.getString("reporter"),
                new PartyId(row.getObject("reported_by", UUID.class)),
                row.getString("reported_on"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getInt("severity"),
                row.getInt("level"),
                IncidentStatus.valueOf(row.getString("status")),
                AcknowledgementStatus.of(
                        due,
                        answered == null ? null : answered.toInstant(),
                        row.getBoolean("excused"),
                        now),
                due,
                List.of());
    }

    private static List<String> key(IncidentLine line) {
        return List.of(line.reportedAt().toString(), line.id().toString());
    }

    private static Instant at(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException _) {
            throw Cursor.notOurs();
        }
    }

    private static String id(String text) {
        try {
            return IncidentId.of(text).toString();
        } catch (IllegalArgumentException _) {
            throw Cursor.notOurs();
        }
    }
}
