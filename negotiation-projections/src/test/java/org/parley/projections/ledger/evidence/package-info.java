/** Evidence files: whole ones hold, harmed ones are found and named, by two verifiers alike. */
@NullMarked
package org.parley.projections.ledger.evidence;

import org.jspecify.annotations.NullMarked;
