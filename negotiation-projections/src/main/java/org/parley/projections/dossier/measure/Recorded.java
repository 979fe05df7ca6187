package org.parley.projections.dossier.measure;

import java.time.Instant;

/**
 * A measure, and when the last event that it tells of was recorded.
 *
 * @param at of the event whose place is the version of the measure
 */
public record Recorded(Measure measure, Instant at) {}
