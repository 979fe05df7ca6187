package org.parley.api.cli;

/** What was asked could not be done; the message says why and what to do. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
