package org.parley.api.projection;

/** What a read model is doing. */
enum ProjectionState {
    FOLLOWING,
    REBUILDING,
    FAILING,
    STOPPED
}
