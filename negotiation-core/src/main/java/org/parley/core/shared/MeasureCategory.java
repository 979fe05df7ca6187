package org.parley.core.shared;

/** What a confidence-building measure is about. */
public enum MeasureCategory {
    MILITARY,
    CYBER,
    ECONOMIC,
    HUMANITARIAN,
    POLITICAL,
    COMMUNICATION,
    ENVIRONMENTAL
}
