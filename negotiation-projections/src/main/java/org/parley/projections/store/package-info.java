/**
 * How read models reach their tables: one door for writing, JSON columns, and times in UTC. Nothing
 * here knows what any table means.
 */
@NullMarked
package org.parley.projections.store;

import org.jspecify.annotations.NullMarked;
