package org.parley.projections.support;

/**
 * How a promise stands against its date. WAIVED: it need not be done any more. ENDED: a limit whose
 * last day has passed.
 */
public enum ScheduleStatus {
    NO_DATE,
    NOT_DUE,
    DUE_SOON,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE,
    WAIVED,
    ENDED
}
