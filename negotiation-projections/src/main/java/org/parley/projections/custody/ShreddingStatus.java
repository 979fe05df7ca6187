package org.parley.projections.custody;

/** What became of a request to destroy the key of a brief. */
public enum ShreddingStatus {
    REQUESTED,
    /** Nobody decided on it in time. */
    LAPSED,
    REFUSED,
    /** Who asked took it back. */
    WITHDRAWN,
    /** The key is being destroyed: that cannot be stopped any more. */
    APPROVED,
    /** The key is destroyed. */
    SHREDDED
}
