/**
 * Evidence files: what leaves the house, so that a stranger can check it without us. Written line
 * by line, verified line by line; the format is in {@code docs/evidence.md}.
 */
@NullMarked
package org.parley.projections.ledger.evidence;

import org.jspecify.annotations.NullMarked;
