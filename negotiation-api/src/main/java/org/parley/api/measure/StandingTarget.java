package org.parley.api.measure;

/** Where a measure can be moved. */
public enum StandingTarget {
    SUSPENDED,
    IN_FORCE,
    REVERSED
}
