package org.parley.api.eventstore.ledger;

/** No checkpoint has been signed yet, or none has its cosignatures. */
public final class NothingPublished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NothingPublished() {
        super("no checkpoint has been published yet");
    }
}
