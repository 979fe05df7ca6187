package org.parley.projections.accreditation;

import org.jspecify.annotations.Nullable;

/**
 * What a login is to a negotiation that exists.
 *
 * @param seat for whom it speaks, or null when for nobody
 */
public record Standing(@Nullable Accreditation seat) {}
