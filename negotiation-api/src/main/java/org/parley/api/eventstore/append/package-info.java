/**
 * The one way into the record. What a command decided, and all that must be true together with it,
 * is one unit; one writer a node commits many units at once and answers each when it is on disk.
 */
@NullMarked
package org.parley.api.eventstore.append;

import org.jspecify.annotations.NullMarked;
