/**
 * Who read a party's brief, who asked to, and what becomes of its key: folded from the custody of
 * that brief alone, for those whom it concerns. Likewise who read an undisclosed line, for those on
 * it. Never part of a read model that others share.
 */
@NullMarked
package org.parley.projections.custody;

import org.jspecify.annotations.NullMarked;
