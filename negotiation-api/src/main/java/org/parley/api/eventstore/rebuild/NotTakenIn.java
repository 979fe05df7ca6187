package org.parley.api.eventstore.rebuild;

/** Nothing of some events was written; they are tried again. */
final class NotTakenIn extends RuntimeException {

    NotTakenIn(Throwable cause) {
        super("events were not taken in and are tried again", cause);
    }
}
