package org.parley.projections.dossier.measure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Standing;

/** Whether a measure binds, since when, and who moved it why. */
record StandingFold(
        Standing standing,
        @Nullable String since,
        @Nullable PartyId party,
        @Nullable String reason,
        @Nullable UUID incidentId) {

    static final StandingFold PROPOSED =
            new StandingFold(Standing.PROPOSED, null, null, null, null);

    static StandingFold agreed(String since) {
        return new StandingFold(Standing.IN_FORCE, since, null, null, null);
    }

    static StandingFold moved(
            Standing to, String since, PartyId by, String reason, @Nullable UUID incidentId) {
        return new StandingFold(to, since, by, reason, incidentId);
    }
}
