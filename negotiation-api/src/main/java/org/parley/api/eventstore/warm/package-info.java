/**
 * Aggregates and tables stay warm between commands. They are only ever a guess at the present: what
 * is decided on them is checked when it is committed, or again before it is refused.
 */
@NullMarked
package org.parley.api.eventstore.warm;

import org.jspecify.annotations.NullMarked;
