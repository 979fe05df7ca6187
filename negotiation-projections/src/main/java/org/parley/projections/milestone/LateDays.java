package org.parley.projections.milestone;

import java.time.LocalDate;
import org.parley.projections.support.Schedule;
import org.parley.projections.support.ScheduleStatus;
import org.parley.projections.support.Where;

/** What {@link Schedule} says, said to the database. A test holds them together. */
final class LateDays {

    /** Counts what is overdue on the day that the one parameter says. */
    static final String COUNT_OVERDUE =
            "sum(case when m.stage = 'RUNNING' and m.due_key < ? then 1 else 0 end)";

    private static final String OPEN = "m.stage in ('RUNNING', 'TERM')";

    private LateDays() {}

    static void isIn(Where where, ScheduleStatus status, LocalDate today) {
        switch (status) {
            case NOT_DUE -> where.and(OPEN + " and m.due_key > ?", today.plusDays(Schedule.SOON));
            case DUE_SOON ->
                    where.and(
                            OPEN + " and m.due_key >= ? and m.due_key <= ?",
                            today,
                            today.plusDays(Schedule.SOON));
            case OVERDUE -> where.and("m.stage = 'RUNNING' and m.due_key < ?", today);
            case ENDED -> where.and("m.stage = 'TERM' and m.due_key < ?", today);
            case NO_DATE, DONE_ON_TIME, DONE_LATE, WAIVED ->
                    where.and("m.stage = '" + status + "'");
        }
    }

    /** Whether all that are so have one stage. */
    static boolean isOneStage(ScheduleStatus status) {
        return switch (status) {
            case NOT_DUE, DUE_SOON -> false;
            case OVERDUE, ENDED, NO_DATE, DONE_ON_TIME, DONE_LATE, WAIVED -> true;
        };
    }
}
