/**
 * What every read model shares: facts read from a stream up to a moment, the schedule of a promise,
 * one door for writing rows, JSON columns, cursors. Nothing here knows what any table means.
 */
@NullMarked
package org.parley.projections.support;

import org.jspecify.annotations.NullMarked;
