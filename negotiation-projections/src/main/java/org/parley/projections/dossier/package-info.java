/**
 * The whole negotiation as of any moment, folded from its stream when it is asked for. So it is
 * never behind, and the past is read in the same way as the present.
 */
@NullMarked
package org.parley.projections.dossier;

import org.jspecify.annotations.NullMarked;
