package org.parley.projections.dossier;

import org.parley.core.shared.AgendaStatus;

/** How far an item is agreed. */
public enum Closure {
    OPEN,
    AD_REFERENDUM,
    PROVISIONALLY_CLOSED,
    FINAL;

    static Closure of(AgendaStatus status) {
        return switch (status) {
            case PROPOSED, ADOPTED, WITHDRAWN, DEFERRED, REOPENED -> OPEN;
            case AD_REFERENDUM -> AD_REFERENDUM;
            case PROVISIONALLY_CLOSED -> PROVISIONALLY_CLOSED;
            case FINAL -> FINAL;
        };
    }
}
