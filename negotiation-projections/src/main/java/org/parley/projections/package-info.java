/** What can be known: everything here is folded from events and can be thrown away and rebuilt. */
@NullMarked
package org.parley.projections;

import org.jspecify.annotations.NullMarked;
