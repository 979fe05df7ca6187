package org.parley.projections.ledger.text;

/** A text is not what its format asks for; the message says in what. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Malformed(String message) {
        super(message);
    }
}
