package org.parley.core.measure;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Standing;

/**
 * Whether the measure binds, and since when.
 *
 * @param by the party that alone brought it there, or null when it came there by consent
 */
record Stand(Standing standing, Occurrence since, @Nullable PartyId by) {

    static Stand proposed(Occurrence at) {
        return new Stand(Standing.PROPOSED, at, null);
    }

    boolean isBy(PartyId party, Standing wanted) {
        return standing == wanted && party.equals(by);
    }
}
