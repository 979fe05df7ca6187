package org.parley.projections.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;
import org.springframework.stereotype.Component;

/** Counts milestones. */
@Component
public class ProgressReport {

    private static final String COUNTS =
            "count(*) as total,"
                    + " sum(case when m.progress_level = 0 then 1 else 0 end) as level_0,"
                    + " sum(case when m.progress_level = 1 then 1 else 0 end) as level_1,"
                    + " sum(case when m.progress_level = 2 then 1 else 0 end) as level_2,"
                    + " sum(case when m.progress_level = 3 then 1 else 0 end) as level_3,"
                    + " "
                    + LateDays.COUNT_OVERDUE
                    + " as overdue,"
                    + " sum(case when "
                    + MilestoneFilter.UNVERIFIED
                    + " then 1 else 0 end) as unverified,"
                    + " sum(case when m.standing = 'DISPUTED' then 1 else 0 end) as disputed";

    private final Views views;

    ProgressReport(Views views) {
        this.views = views;
    }

    /** One line a group, in order of label. */
    public List<Progress> by(Grouping grouping, MilestoneFilter filter, LocalDate today) {
        Where where = filter.where(today);
        String sql =
                "select cast("
                        + grouping.key()
                        + " as varchar(60)) as group_key, "
                        + grouping.label()
                        + " as group_label, "
                        + COUNTS
                        + Milestones.FROM
                        + where.sql()
                        + " group by "
                        + grouping.key()
                        + " order by group_label, group_key";
        return views.sql(sql).param(today).params(where.values()).query(ProgressReport::row).list();
    }

    private static Progress row(ResultSet row, int index) throws SQLException {
        int total = row.getInt("total");
        int complete = row.getInt("level_3");
        return new Progress(
                row.getString("group_key"),
                row.getString("group_label"),
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
