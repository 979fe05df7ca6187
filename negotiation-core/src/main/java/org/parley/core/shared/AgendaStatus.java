package org.parley.core.shared;

/** Where an agenda item stands. */
public enum AgendaStatus {
    PROPOSED,
    ADOPTED,
    WITHDRAWN,
    DEFERRED,
    AD_REFERENDUM,
    PROVISIONALLY_CLOSED,
    REOPENED,
    FINAL
}
