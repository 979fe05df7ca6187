/**
 * What can be known: read models folded from the events, each in a package of its own with its
 * tables. All of it can be thrown away and made again.
 */
@NullMarked
package org.parley.projections;

import org.jspecify.annotations.NullMarked;
