package org.parley.api.eventstore.rebuild;

/** Another node does the work, as it took this one for dead; or somebody began anew. */
final class Overtaken extends RuntimeException {

    Overtaken() {
        super("the rebuild is another node's by now");
    }
}
