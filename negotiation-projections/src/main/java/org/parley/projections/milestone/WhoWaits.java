package org.parley.projections.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Claim;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;
import org.springframework.stereotype.Component;

/** Answers which milestones are blocked and by what: who waits on whom. */
@Component
public class WhoWaits {

    private static final String SELECT =
            "select m.negotiation_id, m.measure_id, m.milestone_id, m.measure_title, m.title,"
                    + " coalesce(r.short_name, '') as party, m.due,"
                    + " w.milestone_id as w_id, w.measure_title as w_measure, w.title as w_title,"
                    + " coalesce(wr.short_name, '') as w_party,"
                    + " coalesce(wv.short_name, '') as w_verifier,"
                    + " w.claim as w_claim, w.verification as w_verification, w.due as w_due, ";
    private static final String NAMES =
            " left join milestone_party wr on wr.negotiation_id = w.negotiation_id"
                    + " and wr.party_id = w.responsible"
                    + " left join milestone_party wv on wv.negotiation_id = w.negotiation_id"
                    + " and wv.party_id = w.verifier";
    private static final String BY_PHASE =
            " join milestone w on w.measure_id = m.measure_id"
                    + " and w.phase_ordinal = m.phase_ordinal - 1";
    private static final String BY_PROMISE =
            " join milestone_dependency d on d.milestone_id = m.milestone_id"
                    + " join milestone w on w.milestone_id = d.depends_on"
                    + " and not (w.measure_id = m.measure_id"
                    + " and w.phase_ordinal = m.phase_ordinal - 1)";
    private static final String WAITS =
            "m.verification <> 'VERIFIED' and not m.waived"
                    + " and m.measure_standing in ('IN_FORCE', 'SUSPENDED', 'DISPUTED')";
    private static final String OPEN = "w.verification <> 'VERIFIED' and not w.waived";
    private static final String SOMETHING_OPEN =
            "exists (select 1 from milestone w where w.measure_id = m.measure_id"
                    + " and w.phase_ordinal = m.phase_ordinal - 1 and "
                    + OPEN
                    + ") or exists (select 1 from milestone_dependency d"
                    + " join milestone w on w.milestone_id = d.depends_on"
                    + " where d.milestone_id = m.milestone_id and "
                    + OPEN
                    + ")";

    private final Views views;

    WhoWaits(Views views) {
        this.views = views;
    }

    /**
     * @param today the day on which the viewer stands
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<Wait> list(
            MilestoneFilter filter, @Nullable String cursor, int limit, LocalDate today) {
        Where where = filter.where(today).and(WAITS);
        List<String> last = Cursor.read(cursor, 2);
        if (last != null) {
            where.and("m.milestone_id >= ?", uuid(last.getFirst()));
        }
        List<UUID> waiting = waiting(where, limit + 2);
        where.in("m.milestone_id", waiting).and(OPEN);
        if (last != null) {
            where.and(
                    "(m.milestone_id, w.milestone_id) > (?, ?)",
                    uuid(last.getFirst()),
                    uuid(last.getLast()));
        }
        List<@Nullable Object> values = new ArrayList<>(where.values());
        values.addAll(where.values());
        values.add(limit + 1);
        List<Wait> rows =
                views.sql(
                                half("PHASE", BY_PHASE, where)
                                        + " union all "
                                        + half("DEPENDENCY", BY_PROMISE, where)
                                        + " order by milestone_id, w_id, why limit ?")
                        .params(values)
                        .query(WhoWaits::row)
                        .list();
        return Page.of(
                rows,
                limit,
                one -> List.of(one.milestoneId().toString(), one.on().milestoneId().toString()));
    }

    /**
     * The first that wait for anything, so that what they wait for is looked up for no others. Each
     * of them gives a line or more, but the first of a later part may have given all of its own.
     */
    private List<UUID> waiting(Where where, int limit) {
        return views.sql(
                        "select m.milestone_id from milestone m"
                                + where.sql()
                                + " and ("
                                + SOMETHING_OPEN
                                + ") order by m.milestone_id limit ?")
                .params(where.values())
                .param(limit)
                .query(UUID.class)
                .list();
    }

    private static String half(String why, String join, Where where) {
        return SELECT + "'" + why + "' as why" + Milestones.FROM + join + NAMES + where.sql();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw Cursor.notOurs();
        }
    }

    private static Wait row(ResultSet row, int index) throws SQLException {
        return new Wait(
                new NegotiationId(row.getObject("negotiation_id", UUID.class)),
                new MeasureId(row.getObject("measure_id", UUID.class)),
                new MilestoneId(row.getObject("milestone_id", UUID.class)),
                row.getString("measure_title"),
                row.getString("title"),
                row.getString("party"),
                row.getObject("due", LocalDate.class),
                on(row),
                Wait.Why.valueOf(row.getString("why")));
    }

    private static Wait.On on(ResultSet row) throws SQLException {
        return new Wait.On(
                new MilestoneId(row.getObject("w_id", UUID.class)),
                row.getString("w_measure"),
                row.getString("w_title"),
                row.getString("w_party"),
                row.getString("w_verifier"),
                Claim.valueOf(row.getString("w_claim")),
                Verification.valueOf(row.getString("w_verification")),
                row.getObject("w_due", LocalDate.class));
    }
}
