package org.parley.benchmark.ours;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.parley.benchmark.program.Tally;
import org.parley.projections.milestone.MilestoneFilter;
import org.parley.projections.milestone.Progress;
import org.parley.projections.milestone.ProgressReport;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far all milestones are, category by category: from kept rows, and as a sum over them all. */
final class Totals {

    static final String COUNTS =
            "sum(case when progress_level = 0 then 1 else 0 end),"
                    + " sum(case when progress_level = 1 then 1 else 0 end),"
                    + " sum(case when progress_level = 2 then 1 else 0 end),"
                    + " sum(case when progress_level = 3 then 1 else 0 end),"
                    + " sum(case when claim_unverified then 1 else 0 end),"
                    + " sum(case when standing = 'DISPUTED' then 1 else 0 end)";
    private static final String LIVE =
            "select category, count(*), "
                    + COUNTS
                    + ", sum(case when stage = 'RUNNING' and due_key < ? then 1 else 0 end)"
                    + " from milestone group by category order by category";
    private static final MilestoneFilter ALL =
            new MilestoneFilter(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null);

    private final ApplicationContext application;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    Totals(ApplicationContext application) {
        this.application = application;
    }

    Map<String, Object> timed(boolean live, int times) {
        Tally tally = new Tally();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            if (live) {
                live();
            } else {
                kept();
            }
            tally.record(System.nanoTime() - begin);
        }
        return tally.after(1);
    }

    Map<String, Object> compared() {
        return Map.of("equal", kept().equals(live()));
    }

    private List<List<Integer>> kept() {
        return application.getBean(ProgressReport.class).categories(ALL, today).stream()
                .map(Totals::numbers)
                .toList();
    }

    private List<List<Integer>> live() {
        return application
                .getBean(JdbcTemplate.class)
                .query(
                        LIVE,
                        (row, _) ->
                                List.of(
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getInt(4),
                                        row.getInt(5),
                                        row.getInt(6),
                                        row.getInt(7),
                                        row.getInt(8),
                                        row.getInt(9)),
                        today);
    }

    private static List<Integer> numbers(Progress one) {
        Progress.Levels levels = one.byLevel();
        return List.of(
                one.total(),
                levels.notStarted(),
                levels.minimum(),
                levels.intermediate(),
                levels.complete(),
                one.unverifiedClaims(),
                one.disputed(),
                one.overdue());
    }
}
