package org.parley.projections.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
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
                    + " as overdue from milestone m";
    private static final String GROUP =
            " group by m.measure_id, m.negotiation_id, m.measure_title, m.category,"
                    + " m.measure_mode, m.measure_standing";

    private final Views views;
    private final Groups groups;

    MeasureLines(Views views) {
        this.views = views;
        this.groups = new Groups(views);
    }

    /**
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<MeasureLine> list(
            MilestoneFilter filter, @Nullable String cursor, int limit, LocalDate today) {
        GroupKind kind = GroupKind.MEASURE;
        Where from = Groups.behind(Group.after(kind, cursor));
        Page<Group> page =
                Page.of(
                        groups.having(
                                kind, filter, today, UnaryOperator.identity(), from, limit + 1),
                        limit,
                        group -> group.place(kind));
        Map<UUID, MeasureLine> lines = lines(page.items(), today);
        return new Page<>(
                page.items().stream()
                        .map(group -> lines.get(group.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                page.nextCursor());
    }

    private Map<UUID, MeasureLine> lines(List<Group> measures, LocalDate today) {
        Where where = new Where().in("m.measure_id", measures.stream().map(Group::id).toList());
        return views
                .sql(SELECT + where.sql() + GROUP)
                .param(today)
                .params(where.values())
                .query(MeasureLines::row)
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
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
