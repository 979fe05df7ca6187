package org.parley.projections.dossier.incident;

/** What can be done over an incident. */
public enum ConsequenceKind {
    TALKS_SUSPENDED,
    MEASURE_SUSPENDED,
    MEASURE_REVERSED
}
