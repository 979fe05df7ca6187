/** The one way to write things, against the examples of RFC 8785. */
@NullMarked
package org.parley.projections.ledger.text;

import org.jspecify.annotations.NullMarked;
