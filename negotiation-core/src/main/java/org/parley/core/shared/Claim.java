package org.parley.core.shared;

/** What the responsible party says of a milestone. */
public enum Claim {
    NONE,
    ANNOUNCED,
    IN_PROGRESS,
    REPORTED_COMPLETE
}
