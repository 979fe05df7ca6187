package org.parley.projections.dossier;

import java.util.List;

/**
 * What differs between two moments of a negotiation, and which events did it.
 *
 * @param fromVersion the version of the table at the first moment, -1 before it was opened
 * @param toVersion the version of the table at the second moment
 * @param changes each field that differs; one that was changed and changed back is not among them
 * @param events what was recorded between the two, in the order of record
 */
public record Comparison(
        long fromVersion, long toVersion, List<Change> changes, List<ChangingEvent> events) {}
