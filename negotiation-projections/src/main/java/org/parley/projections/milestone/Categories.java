package org.parley.projections.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;
import org.parley.projections.support.ScheduleStatus;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;

/** How far whole categories are: added up from rows that are kept of it, where that is enough. */
final class Categories {

    static final String LEVELS =
            "sum(case when m.progress_level = 0 then 1 else 0 end) as level_0,"
                    + " sum(case when m.progress_level = 1 then 1 else 0 end) as level_1,"
                    + " sum(case when m.progress_level = 2 then 1 else 0 end) as level_2,"
                    + " sum(case when m.progress_level = 3 then 1 else 0 end) as level_3,"
                    + " sum(case when "
                    + MilestoneFilter.UNVERIFIED
                    + " then 1 else 0 end) as unverified,"
                    + " sum(case when m.standing = 'DISPUTED' then 1 else 0 end) as disputed";
    static final String COUNTS =
            ", count(*) as total, "
                    + LEVELS
                    + ", "
                    + LateDays.COUNT_OVERDUE
                    + " as overdue from milestone m";
    private static final String KEPT =
            "select t.category as group_key, sum(t.total) as total, sum(t.level_0) as level_0,"
                    + " sum(t.level_1) as level_1, sum(t.level_2) as level_2,"
                    + " sum(t.level_3) as level_3, sum(t.unverified) as unverified,"
                    + " sum(t.disputed) as disputed, 0 as overdue from milestone_tally t";
    private static final String CATEGORY = "CATEGORY";

    private final Views views;

    Categories(Views views) {
        this.views = views;
    }

    /** One line a category, in order of name. */
    List<Progress> all(MilestoneFilter filter, LocalDate today) {
        return filter.isOfWhole() ? kept(filter, today) : counted(filter, today);
    }

    /** A part of such lines. */
    static Page<Progress> page(List<Progress> all, @Nullable String cursor, int limit) {
        List<String> last = Cursor.read(cursor, 2);
        if (last != null && !last.getFirst().equals(CATEGORY)) {
            throw Cursor.notOurs();
        }
        List<Progress> rest =
                all.stream()
                        .filter(one -> last == null || one.key().compareTo(last.getLast()) > 0)
                        .limit(limit + 1L)
                        .toList();
        return Page.of(rest, limit, one -> List.of(CATEGORY, one.key()));
    }

    private List<Progress> counted(MilestoneFilter filter, LocalDate today) {
        Where where = filter.where(today);
        return views.sql(
                        "select m.category as group_key"
                                + COUNTS
                                + where.sql()
                                + " group by m.category order by m.category")
                .param(today)
                .params(where.values())
                .query((row, _) -> progress(row, row.getString("group_key")))
                .list();
    }

    private List<Progress> kept(MilestoneFilter filter, LocalDate today) {
        Map<String, Integer> overdue = overdue(filter, today);
        Where where =
                new Where()
                        .given("t.negotiation_id = ?", filter.negotiationId())
                        .given("t.category = ?", filter.category());
        if (filter.only() != null) {
            where.in("t.negotiation_id", filter.only());
        }
        return views
                .sql(KEPT + where.sql() + " group by t.category order by t.category")
                .params(where.values())
                .query((row, _) -> progress(row, row.getString("group_key")))
                .list()
                .stream()
                .map(one -> one.overdue(overdue.getOrDefault(one.key(), 0)))
                .toList();
    }

    private Map<String, Integer> overdue(MilestoneFilter filter, LocalDate today) {
        Where where = filter.where(today);
        LateDays.isIn(where, ScheduleStatus.OVERDUE, today);
        Map<String, Integer> overdue = new HashMap<>();
        views.sql(
                        "select m.category, count(*) from milestone m"
                                + where.sql()
                                + " group by m.category")
                .params(where.values())
                .query(row -> {
                    overdue.put(row.getString(1), row.getInt(2));
                });
        return overdue;
    }

    static Progress progress(ResultSet row, @Nullable String label) throws SQLException {
        int total = row.getInt("total");
        int complete = row.getInt("level_3");
        return new Progress(
                row.getString("group_key"),
                label,
                total,
                new Progress.Levels(
                        row.getInt("level_0"),
                        row.getInt("level_1"),
                        row.getInt("level_2"),
                        complete),
                row.getInt("overdue"),
                row.getInt("unverified"),
                row.getInt("disputed"),
                LinesInHand.percent(complete, total),
                null);
    }
}
