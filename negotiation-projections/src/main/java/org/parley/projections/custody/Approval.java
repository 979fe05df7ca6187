package org.parley.projections.custody;

import java.time.Instant;

/**
 * One person's agreement.
 *
 * @param ofTheParty whether he is of the party whose brief it is
 */
public record Approval(String by, boolean ofTheParty, Instant at) {}
