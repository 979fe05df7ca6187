/**
 * A party's own brief as of any moment, and what was confided to a mediator. Read by its own
 * audience only: a brief is never part of a read model that others share.
 */
@NullMarked
package org.parley.projections.dossier.brief;

import org.jspecify.annotations.NullMarked;
