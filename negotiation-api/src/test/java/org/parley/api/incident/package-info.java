/** Incidents from the request to what is read of them. */
@NullMarked
package org.parley.api.incident;

import org.jspecify.annotations.NullMarked;
