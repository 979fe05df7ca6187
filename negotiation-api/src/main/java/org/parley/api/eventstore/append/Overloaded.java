package org.parley.api.eventstore.append;

/** More waits to be written than may wait. Nothing of this command was recorded. */
public final class Overloaded extends RuntimeException {

    Overloaded() {
        super("too much waits to be written; ask again in a moment");
    }
}
