package org.parley.projections.milestone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.projections.support.Database;
import org.parley.projections.support.ScheduleStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a manager asks of the whole portfolio, in words. */
final class ManagerQuestions {

    private static final LocalDate TODAY = ManyMilestones.TODAY;
    private static final int FIRST = 25;

    private final Milestones milestones;
    private final WhoWaits waits;
    private final ProgressReport report;
    private final Reciprocity reciprocity;
    private final MeasureLines measures;

    ManagerQuestions(JdbcClient jdbc) {
        milestones = new Milestones(Database.views(jdbc));
        waits = new WhoWaits(Database.views(jdbc));
        report = new ProgressReport(Database.views(jdbc));
        reciprocity = new Reciprocity(Database.views(jdbc));
        measures = new MeasureLines(Database.views(jdbc));
    }

    /** Those that stop after their first lines. */
    Map<String, Runnable> lists(NegotiationId one) {
        Map<String, Runnable> lists = new LinkedHashMap<>();
        lists.put("all by due date", list(asked(null, null, null, null), MilestoneOrder.DUE));
        lists.put(
                "all, last due first",
                list(asked(null, null, null, null), MilestoneOrder.DUE_LAST_FIRST));
        lists.put("all by title", list(asked(null, null, null, null), MilestoneOrder.TITLE));
        lists.put("all by level", list(asked(null, null, null, null), MilestoneOrder.LEVEL));
        lists.put("next 90 days", list(soon(90), MilestoneOrder.DUE));
        lists.put(
                "overdue",
                list(asked(ScheduleStatus.OVERDUE, null, null, null), MilestoneOrder.DUE));
        lists.put("claimed, unverified", list(asked(null, null, true, null), MilestoneOrder.DUE));
        lists.put("disputed", list(asked(null, Standing.DISPUTED, null, null), MilestoneOrder.DUE));
        lists.put("limit exceeded", list(asked(null, null, null, true), MilestoneOrder.DUE));
        lists.put("of one party", list(of("north 77"), MilestoneOrder.DUE));
        lists.put("of one negotiation", list(of(one), MilestoneOrder.DUE));
        lists.put("a later page", this::later);
        lists.put(
                "who waits on whom",
                () -> waits.list(asked(null, null, null, null), null, FIRST, TODAY));
        return lists;
    }

    /** Those that count, a page of each. */
    Map<String, Runnable> sums() {
        Map<String, Runnable> sums = new LinkedHashMap<>();
        sums.put("totals", () -> report.categories(asked(null, null, null, null), TODAY));
        for (Grouping grouping : Grouping.values()) {
            String by = " by " + grouping.name().toLowerCase(Locale.ROOT);
            sums.put("progress" + by, counted(grouping, asked(null, null, null, null)));
            sums.put(
                    "overdue" + by,
                    counted(grouping, asked(ScheduleStatus.OVERDUE, null, null, null)));
            sums.put("claimed, unverified" + by, counted(grouping, asked(null, null, true, null)));
        }
        sums.put(
                "reciprocity",
                () -> reciprocity.list(asked(null, null, null, null), null, FIRST, TODAY));
        sums.put(
                "measures", () -> measures.list(asked(null, null, null, null), null, FIRST, TODAY));
        return sums;
    }

    private Runnable counted(Grouping grouping, MilestoneFilter filter) {
        return () -> report.by(grouping, filter, null, FIRST, TODAY);
    }

    private Runnable list(MilestoneFilter filter, MilestoneOrder order) {
        return () -> milestones.list(filter, order, null, FIRST, TODAY);
    }

    private void later() {
        MilestoneFilter late = asked(ScheduleStatus.OVERDUE, null, null, null);
        String cursor = milestones.list(late, MilestoneOrder.DUE, null, FIRST, TODAY).nextCursor();
        milestones.list(late, MilestoneOrder.DUE, cursor, FIRST, TODAY);
    }

    private static MilestoneFilter of(NegotiationId one) {
        return new MilestoneFilter(
                null, one, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static MilestoneFilter of(String party) {
        return new MilestoneFilter(
                null, null, party, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    private static MilestoneFilter soon(int days) {
        return new MilestoneFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                TODAY,
                TODAY.plusDays(days),
                null,
                null,
                null,
                true);
    }

    private static MilestoneFilter asked(
            @Nullable ScheduleStatus schedule,
            @Nullable Standing standing,
            @Nullable Boolean unverified,
            @Nullable Boolean exceeded) {
        return new MilestoneFilter(
                null,
                null,
                null,
                null,
                schedule,
                null,
                null,
                standing,
                null,
                null,
                null,
                unverified,
                exceeded,
                null);
    }
}
