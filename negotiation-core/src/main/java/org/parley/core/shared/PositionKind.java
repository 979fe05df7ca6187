package org.parley.core.shared;

/** How firm a stated position is. */
public enum PositionKind {
    OPENING,
    REVISED,
    FINAL_OFFER
}
