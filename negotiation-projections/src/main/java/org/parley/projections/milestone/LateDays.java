package org.parley.projections.milestone;

import java.time.LocalDate;
import org.parley.projections.support.Schedule;
import org.parley.projections.support.ScheduleStatus;
import org.parley.projections.support.Where;

/** What {@link Schedule} says, said to the database. A test holds them together. */
final class LateDays {

    private static final String OPEN = "m.due is not null and m.done_on is null";

    private LateDays() {}

    static void isIn(Where where, ScheduleStatus status, LocalDate today) {
        switch (status) {
            case NO_DATE -> where.and("m.due is null");
            case NOT_DUE -> where.and(OPEN + " and m.due > ?", today.plusDays(Schedule.SOON));
            case DUE_SOON ->
                    where.and(
                            OPEN + " and m.due >= ? and m.due <= ?",
                            today,
                            today.plusDays(Schedule.SOON));
            case OVERDUE -> where.and(OPEN + " and m.due < ?", today);
            case DONE_ON_TIME -> where.and("m.due is not null and m.done_on <= m.due");
            case DONE_LATE -> where.and("m.due is not null and m.done_on > m.due");
        }
    }
}
