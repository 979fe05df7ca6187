package org.parley.api.eventstore.ledger;

/** The ledger is not what it was when it was last signed; nothing is signed until it is again. */
public final class LedgerHarmed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerHarmed(String message) {
        super(message);
    }
}
