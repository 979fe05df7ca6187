package org.parley.core.shared;

/** A change of an adopted item that needs the consent of every principal. */
public enum AgendaMove {
    DEFERRED,
    AD_REFERENDUM,
    PROVISIONALLY_CLOSED,
    REOPENED,
    FINAL
}
