package org.parley.projections.dossier.measure;

import org.parley.core.shared.Standing;

/** Where a measure stands by the reading of one party. */
public record Reading(String party, Standing standing) {}
