package org.parley.core.shared;

/** Whether a red line may bend. */
public enum Firmness {
    FIRM,
    FLEXIBLE
}
