package org.parley.core.shared;

/** Who binds himself: one side, each in turn, or all together. */
public enum MeasureMode {
    UNILATERAL,
    RECIPROCAL,
    JOINT
}
