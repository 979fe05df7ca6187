package org.parley.api.eventstore.ledger;

/** Where checkpoints go when they are signed. */
@FunctionalInterface
interface Outlets {

    /** A checkpoint with this text was signed by this node just now. Must not take long. */
    void signed(String checkpoint);
}
