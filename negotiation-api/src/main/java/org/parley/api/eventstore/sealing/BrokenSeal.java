package org.parley.api.eventstore.sealing;

import org.axonframework.common.AxonNonTransientException;

/** What is stored cannot be what was sealed there. Says nothing of its content. */
public final class BrokenSeal extends AxonNonTransientException {

    public BrokenSeal(String what) {
        super(what);
    }
}
