package org.parley.api.eventstore.sealing;

import java.util.UUID;
import org.parley.core.shared.Compartment;

/** No keys at all. */
record NoKeys() implements DataKeys {

    @Override
    public DataKey current(Compartment compartment) {
        throw new IllegalStateException("nothing can be sealed here");
    }

    @Override
    public DataKey find(UUID id) {
        throw new BrokenSeal("nothing can be opened here");
    }
}
