package org.parley.core.shared;

/** By what right someone reads what is sealed. */
public enum Access {
    /** He is a delegate of the party whose it is. */
    OWN,
    /** He mediates, and the party confided it to the mediator. */
    CONFIDENCE,
    /** He audits, and two others let him in for a while. */
    BREAK_GLASS
}
