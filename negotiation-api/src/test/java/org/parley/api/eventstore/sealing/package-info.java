/** How secrets are stored, and that they open nowhere else. */
@NullMarked
package org.parley.api.eventstore.sealing;

import org.jspecify.annotations.NullMarked;
