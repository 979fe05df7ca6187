package org.parley.projections.milestone;

import java.time.LocalDate;
import org.parley.projections.support.Schedule;
import org.parley.projections.support.ScheduleStatus;
import org.parley.projections.support.Where;

/** What {@link Schedule} says, said to the database. A test holds them together. */
final class LateDays {

    /** Counts what is overdue on the day that the one parameter says. */
    static final String COUNT_OVERDUE =
            "sum(case when m.done_on is null and not m.waived and not m.runs_out and m.due < ?"
                    + " then 1 else 0 end)";

    private static final String OPEN =
            "m.due is not null and not m.waived and (m.done_on is null or m.runs_out)";

    private LateDays() {}

    static void isIn(Where where, ScheduleStatus status, LocalDate today) {
        switch (status) {
            case NO_DATE -> where.and("m.due is null and not m.waived");
            case NOT_DUE -> where.and(OPEN + " and m.due > ?", today.plusDays(Schedule.SOON));
            case DUE_SOON ->
                    where.and(
                            OPEN + " and m.due >= ? and m.due <= ?",
                            today,
                            today.plusDays(Schedule.SOON));
            case OVERDUE -> where.and(OPEN + " and not m.runs_out and m.due < ?", today);
            case ENDED -> where.and(OPEN + " and m.runs_out and m.due < ?", today);
            case DONE_ON_TIME -> where.and("not m.runs_out and m.done_on <= m.due");
            case DONE_LATE -> where.and("not m.runs_out and m.done_on > m.due");
            case WAIVED ->
                    where.and("m.waived and (m.due is null or m.done_on is null or m.runs_out)");
        }
    }
}
