package org.parley.core.measure;

import java.util.Map;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;

/**
 * Who supports that a milestone need not be done, and whether all principals did.
 *
 * @param supports when each of them said so
 */
record Waiver(Map<PartyId, Occurrence> supports, boolean given) {

    static final Waiver NONE = new Waiver(Map.of(), false);

    Waiver {
        supports = Map.copyOf(supports);
    }

    Waiver supported(PartyId party, Occurrence at) {
        return new Waiver(Maps.with(supports, party, at), given);
    }

    Waiver complete() {
        return new Waiver(supports, true);
    }
}
