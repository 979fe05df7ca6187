package org.parley.projections.dossier;

import java.time.Instant;

/**
 * A round, and what of the record tells of it last.
 *
 * @param recordedAt when the last event about it was recorded
 * @param sequence the place of that event in the stream of the negotiation
 */
public record Sitting(Round round, Instant recordedAt, long sequence) {}
