package org.parley.core.shared;

/** What the clock says of a due date: that it is near, or that it has passed. */
public enum DeadlineKind {
    NEAR,
    MISSED
}
