package org.parley.api.negotiation;

/** Where the talks can be moved. */
public enum LifecycleTarget {
    CONVENED,
    SUSPENDED,
    RESUMED,
    CONCLUDED,
    COLLAPSED
}
