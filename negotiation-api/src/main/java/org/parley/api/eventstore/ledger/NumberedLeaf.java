package org.parley.api.eventstore.ledger;

import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.Leaf;
import org.parley.projections.ledger.tree.Hash;

/**
 * A leaf in its place.
 *
 * @param event the number of its event in the order of the record; null where the ledger speaks of
 *     itself
 * @param negotiation which one it is about; empty for none, {@link #OWN} for what the ledger says
 * @param hash as it is stored, which a changed leaf no longer has
 */
record NumberedLeaf(
        long index,
        @Nullable Long event,
        @Nullable String eventId,
        String negotiation,
        Leaf leaf,
        Hash hash) {

    /** The stream of what the ledger says of itself, and what it has in place of a negotiation. */
    static final String OWN = "ledger";
}
