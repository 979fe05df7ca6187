package org.parley.projections.support;

/** How a promise stands against its date. */
public enum ScheduleStatus {
    NO_DATE,
    NOT_DUE,
    DUE_SOON,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE
}
