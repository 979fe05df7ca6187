/**
 * An undisclosed line as of any moment, folded from its own stream. Read by those who are on it,
 * and part of no read model that others share.
 */
@NullMarked
package org.parley.projections.dossier.backchannel;

import org.jspecify.annotations.NullMarked;
