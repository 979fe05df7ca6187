package org.parley.core.shared;

/** Done once by a date, or a threshold kept over a span of time. */
public enum MilestoneKind {
    DELIVERABLE,
    LIMIT
}
