package org.parley.projections.custody;

/** What became of an auditor's request. */
public enum BreakGlassStatus {
    REQUESTED,
    /** Nobody decided on it in time. */
    LAPSED,
    REFUSED,
    /** The auditor may read. */
    OPEN,
    /** Its time is over. */
    EXPIRED,
    /** The party ended it before its time was over. */
    ENDED
}
