package org.parley.core.shared;

/**
 * A delegation's own planning: the worst it takes, what it does instead, the value it would settle
 * at.
 */
public enum InternalPositionKind {
    BOTTOM_LINE,
    FALLBACK,
    RESERVATION
}
