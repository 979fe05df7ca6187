/** The wiring on a real database, and each of the framework's traps with its cure. */
@NullMarked
package org.parley.api.eventstore;

import org.jspecify.annotations.NullMarked;
