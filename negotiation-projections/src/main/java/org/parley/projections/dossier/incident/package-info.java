/** Incidents as of any moment, folded from their streams, and what was suspended over each. */
@NullMarked
package org.parley.projections.dossier.incident;

import org.jspecify.annotations.NullMarked;
