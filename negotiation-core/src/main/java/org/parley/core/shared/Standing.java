package org.parley.core.shared;

/** Whether a measure binds. */
public enum Standing {
    PROPOSED,
    IN_FORCE,
    SUSPENDED,
    REVERSED,
    DISPUTED,
    LAPSED
}
