package org.parley.projections.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;
import org.springframework.stereotype.Component;

/** Answers the measures that have milestones which are asked for, in order of title. */
@Component
public class MeasureLines {

    private static final String SELECT =
            "select m.measure_id, m.negotiation_id, m.measure_title, m.category, m.measure_mode,"
                    + " m.measure_standing, count(*) as milestones,"
                    + " sum(case when m.verification = 'VERIFIED' then 1 else 0 end) as verified,"
                    + " "
                    + LateDays.COUNT_OVERDUE
                    + " as overdue";
    private static final String GROUP =
            " group by m.measure_id, m.negotiation_id, m.measure_title, m.category,"
                    + " m.measure_mode, m.measure_standing order by m.measure_title, m.measure_id limit ?";

    private final Views views;

    MeasureLines(Views views) {
        this.views = views;
    }

    /**
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<MeasureLine> list(
            MilestoneFilter filter, @Nullable String cursor, int limit, LocalDate today) {
        Where asked = filter.where(today);
        Where where = new Where();
        where.and("m.measure_id in (select m.measure_id" + Milestones.FROM + asked.sql() + ")");
        List<String> last = Cursor.read(cursor, 2);
        if (last != null) {
            where.and(
                    "(m.measure_title, m.measure_id) > (?, ?)",
                    last.getFirst(),
                    id(last.getLast()));
        }
        List<MeasureLine> rows =
                views.sql(SELECT + " from milestone m" + where.sql() + GROUP)
                        .param(today)
                        .params(asked.values())
                        .params(where.values())
                        .param(limit + 1)
                        .query(MeasureLines::row)
                        .list();
        return Page.of(rows, limit, one -> List.of(one.title(), one.id().toString()));
    }

    private static MeasureId id(String text) {
        try {
            return MeasureId.of(text);
        } catch (IllegalArgumentException _) {
            throw Cursor.notOurs();
        }
    }

    private static MeasureLine row(ResultSet row, int index) throws SQLException {
        return new MeasureLine(
                new MeasureId(row.getObject("measure_id", UUID.class)),
                new NegotiationId(row.getObject("negotiation_id", UUID.class)),
                row.getString("measure_title"),
                MeasureCategory.valueOf(row.getString("category")),
                MeasureMode.valueOf(row.getString("measure_mode")),
                Standing.valueOf(row.getString("measure_standing")),
                row.getInt("milestones"),
                row.getInt("verified"),
                row.getInt("overdue"));
    }
}
