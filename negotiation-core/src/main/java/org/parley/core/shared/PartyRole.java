package org.parley.core.shared;

/** What a party is at the table. Only principals can agree. */
public enum PartyRole {
    PRINCIPAL,
    MEDIATOR,
    FACILITATOR,
    GUARANTOR,
    OBSERVER,
    WITNESS;

    /** Mediators and facilitators may table, but never consent for a side. */
    public boolean mediates() {
        return this == MEDIATOR || this == FACILITATOR;
    }
}
