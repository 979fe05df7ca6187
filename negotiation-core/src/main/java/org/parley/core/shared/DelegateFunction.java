package org.parley.core.shared;

/** What a delegate does in a delegation; MANDATOR is the capital that sets the mandate. */
public enum DelegateFunction {
    HEAD,
    NEGOTIATOR,
    ADVISER,
    MANDATOR
}
