package org.parley.projections.automation.deadline;

/** What the clock can bring about. */
public enum Ticking {
    /** A due date is near. */
    NEAR,
    /** A due date has passed. */
    MISSED,
    /** The last day of a limit has passed. */
    LAPSE,
    /** The period of a notice of non-performance is over. */
    NOTICE,
    /** The time to acknowledge an incident is over. */
    ANSWER
}
