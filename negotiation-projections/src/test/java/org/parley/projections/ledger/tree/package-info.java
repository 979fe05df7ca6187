/** The tree and its proofs, against Certificate Transparency's vectors and against random harm. */
@NullMarked
package org.parley.projections.ledger.tree;

import org.jspecify.annotations.NullMarked;
