package org.parley.core.shared;

/** How far an incident is, by what was said of it last. */
public enum IncidentStatus {
    OPEN,
    DE_ESCALATED,
    CLOSED
}
