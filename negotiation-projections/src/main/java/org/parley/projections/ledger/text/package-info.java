/**
 * How the ledger's texts write bytes and numbers: in one way only, so that no two texts mean the
 * same. What is written otherwise is refused.
 */
@NullMarked
package org.parley.projections.ledger.text;

import org.jspecify.annotations.NullMarked;
