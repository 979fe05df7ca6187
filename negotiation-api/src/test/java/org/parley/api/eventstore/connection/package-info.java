/** Asks real servers what the application may do on them, and for how long. */
@NullMarked
package org.parley.api.eventstore.connection;

import org.jspecify.annotations.NullMarked;
