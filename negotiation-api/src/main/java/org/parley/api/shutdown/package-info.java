/**
 * How a node leaves without failing anybody: it says that it is not ready, goes on serving until
 * those who distribute requests have noticed, finishes what is under way, and lets go of its parts.
 */
@NullMarked
package org.parley.api.shutdown;

import org.jspecify.annotations.NullMarked;
