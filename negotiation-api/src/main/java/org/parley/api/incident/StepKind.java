package org.parley.api.incident;

/** What can be said of an incident. */
public enum StepKind {
    ACKNOWLEDGED,
    HOTLINE_CALL,
    STEP_TAKEN,
    ESCALATED,
    DE_ESCALATED,
    CLOSED,
    REOPENED
}
