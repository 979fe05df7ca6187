package org.parley.projections.ledger.evidence;

import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.text.CanonicalLine;
import org.parley.projections.ledger.tree.Hash;

/** A line that was looked at by itself; what it means among the others is still open. */
sealed interface Checked {

    /** Of the line's bytes. */
    Hash lineHash();

    /** A leaf whose hash is that of its content. */
    record Leaf(
            Hash lineHash,
            long index,
            String stream,
            long sequence,
            @Nullable String previous,
            Hash hash,
            boolean shown)
            implements Checked {}

    /** Any other line. */
    record Other(Hash lineHash, CanonicalLine line) implements Checked {}

    /** A line that does not hold by itself. */
    record Bad(Hash lineHash, Fault fault) implements Checked {}
}
