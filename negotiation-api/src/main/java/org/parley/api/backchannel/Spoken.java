package org.parley.api.backchannel;

import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.shared.PartyId;

/** A request of somebody who speaks for himself: here nobody does on behalf of another. */
interface Spoken extends Told {

    @Override
    default @Nullable PartyId onBehalfOf() {
        return null;
    }
}
