/**
 * One confidence-building measure as of any moment, folded from its stream when it is asked for.
 */
@NullMarked
package org.parley.projections.dossier.measure;

import org.jspecify.annotations.NullMarked;
