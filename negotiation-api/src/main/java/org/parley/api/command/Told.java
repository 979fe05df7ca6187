package org.parley.api.command;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;

/** A request body: whatever it asks for, these four may stand in it. */
public interface Told {

    @Nullable String occurredOn();

    @Nullable String source();

    @Nullable Marking marking();

    @Nullable PartyId onBehalfOf();

    /** The four together. */
    default Said said() {
        return new Said(occurredOn(), source(), marking(), onBehalfOf());
    }
}
