/** The ledger, held to published vectors and to random harm. */
@NullMarked
package org.parley.projections.ledger;

import org.jspecify.annotations.NullMarked;
