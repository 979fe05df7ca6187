/** A witness behind its port, over restarts. */
@NullMarked
package org.parley.api.witness;

import org.jspecify.annotations.NullMarked;
