/**
 * Who read a party's brief, and who asked to: folded from the custody of that brief alone, for
 * those whom it concerns. Never part of a read model that others share.
 */
@NullMarked
package org.parley.projections.custody;

import org.jspecify.annotations.NullMarked;
