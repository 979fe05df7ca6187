/** Signed texts, against the examples of their specifications and against random harm. */
@NullMarked
package org.parley.projections.ledger.note;

import org.jspecify.annotations.NullMarked;
