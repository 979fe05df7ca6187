package org.parley.projections.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;
import org.springframework.stereotype.Component;

/** Answers milestones of all negotiations, and how far they are. */
@Component
public class Milestones {

    static final String FROM =
            " from milestone m"
                    + " left join milestone_party r on r.negotiation_id = m.negotiation_id"
                    + " and r.party_id = m.responsible"
                    + " left join milestone_party v on v.negotiation_id = m.negotiation_id"
                    + " and v.party_id = m.verifier"
                    + " left join milestone_negotiation n on n.negotiation_id = m.negotiation_id";

    private final Views views;

    Milestones(Views views) {
        this.views = views;
    }

    /**
     * @param today the day on which the viewer stands
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<MilestoneLine> list(
            MilestoneFilter filter,
            MilestoneOrder order,
            @Nullable String cursor,
            int limit,
            LocalDate today) {
        Where where = filter.where(today);
        List<String> last = Cursor.read(cursor, 3);
        if (last != null) {
            resume(where, order, last);
        }
        String sql =
                "select m.*, "
                        + order.key()
                        + " as sort_key, n.title as negotiation_title,"
                        + " coalesce(r.short_name, '') as responsible_name,"
                        + " coalesce(v.short_name, '') as verifier_name"
                        + FROM
                        + where.sql()
                        + order.orderBy(filter.alike())
                        + " limit ?";
        MilestoneLines lines = new MilestoneLines(today);
        List<Keyed> rows =
                views.sql(sql)
                        .params(where.values())
                        .param(limit + 1)
                        .query((row, index) -> keyed(lines, row, index))
                        .list();
        Page<Keyed> page = Page.of(rows, limit, row -> row.key(order));
        return new Page<>(page.items().stream().map(Keyed::line).toList(), page.nextCursor());
    }

    /**
     * The titles of negotiations.
     *
     * @param only which, or null for all
     */
    public Map<NegotiationId, String> titles(@Nullable List<NegotiationId> only) {
        Where where = new Where();
        if (only != null) {
            where.in("n.negotiation_id", only);
        }
        Map<NegotiationId, String> titles = new HashMap<>();
        views.sql("select n.negotiation_id, n.title from milestone_negotiation n" + where.sql())
                .params(where.values())
                .query(row -> {
                    titles.put(new NegotiationId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return titles;
    }

    private static void resume(Where where, MilestoneOrder order, List<String> last) {
        if (!last.getFirst().equals(order.name())) {
            throw Cursor.notOurs();
        }
        order.after(where, last.subList(1, 3));
    }

    private static Keyed keyed(MilestoneLines lines, ResultSet row, int index) throws SQLException {
        return new Keyed(lines.mapRow(row, index), row.getString("sort_key"));
    }

    private record Keyed(MilestoneLine line, String sortKey) {

        List<String> key(MilestoneOrder order) {
            return List.of(order.name(), sortKey, line.id().toString());
        }
    }
}
