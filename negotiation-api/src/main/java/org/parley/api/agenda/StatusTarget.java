package org.parley.api.agenda;

/** Where an agenda item can be moved. */
public enum StatusTarget {
    WITHDRAWN,
    DEFERRED,
    AD_REFERENDUM,
    PROVISIONALLY_CLOSED,
    REOPENED,
    FINAL
}
