package org.parley.core.shared;

/** The state of a negotiation. */
public enum Lifecycle {
    PREPARING,
    CONVENED,
    SUSPENDED,
    CONCLUDED,
    COLLAPSED
}
