package org.parley.projections.dossier.incident;

/** What an entry in the log of an incident is. */
public enum LogStep {
    REPORTED,
    ACKNOWLEDGED,
    HOTLINE_CALL,
    STEP_TAKEN,
    /** Not everybody who was asked acknowledged it in time. */
    UNANSWERED,
    ESCALATED,
    DE_ESCALATED,
    CLOSED,
    REOPENED
}
