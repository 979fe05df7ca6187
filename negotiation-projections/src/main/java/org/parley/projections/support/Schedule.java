package org.parley.projections.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Due;

/**
 * How a promise stands against its date on a given day. It is derived whenever it is asked for and
 * never kept as a fact.
 *
 * @param firstDue the day of the first promise
 * @param due the day that holds now, after extensions
 * @param daysLateFirst days late against the first promise, 0 when not late
 * @param daysLate days late against the day that holds now, 0 when not late
 */
public record Schedule(
        ScheduleStatus status,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate due,
        long daysLateFirst,
        long daysLate,
        int extensions) {

    /** A promise is due soon when no more than this many days are left. */
    public static final int SOON = Due.NEAR;

    /**
     * @param doneOn the day on which it was done, or null while it is not
     * @param today the day on which the viewer stands
     */
    public static Schedule of(
            @Nullable LocalDate firstDue,
            @Nullable LocalDate due,
            int extensions,
            @Nullable LocalDate doneOn,
            LocalDate today) {
        return of(firstDue, due, extensions, doneOn, today, false, false);
    }

    /**
     * @param doneOn the day on which it was done, or null while it is not
     * @param today the day on which the viewer stands
     * @param waived whether it need not be done
     * @param runsOut whether the date is the last day of a limit: nobody is late with that
     */
    public static Schedule of(
            @Nullable LocalDate firstDue,
            @Nullable LocalDate due,
            int extensions,
            @Nullable LocalDate doneOn,
            LocalDate today,
            boolean waived,
            boolean runsOut) {
        ScheduleStatus status = status(due, doneOn, today, waived, runsOut);
        LocalDate reached = doneOn == null ? today : doneOn;
        boolean noneLate = status == ScheduleStatus.WAIVED || runsOut;
        return new Schedule(
                status,
                firstDue,
                due,
                noneLate ? 0 : daysLate(firstDue, reached),
                noneLate ? 0 : daysLate(due, reached),
                extensions);
    }

    private static ScheduleStatus status(
            @Nullable LocalDate due,
            @Nullable LocalDate doneOn,
            LocalDate today,
            boolean waived,
            boolean runsOut) {
        boolean done = due != null && doneOn != null && !runsOut;
        if (waived && !done) {
            return ScheduleStatus.WAIVED;
        }
        if (due == null) {
            return ScheduleStatus.NO_DATE;
        }
        if (doneOn != null && !runsOut) {
            return doneOn.isAfter(due) ? ScheduleStatus.DONE_LATE : ScheduleStatus.DONE_ON_TIME;
        }
        if (today.isAfter(due)) {
            return runsOut ? ScheduleStatus.ENDED : ScheduleStatus.OVERDUE;
        }
        return today.plusDays(SOON).isBefore(due)
                ? ScheduleStatus.NOT_DUE
                : ScheduleStatus.DUE_SOON;
    }

    private static long daysLate(@Nullable LocalDate due, LocalDate reached) {
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, reached));
    }
}
