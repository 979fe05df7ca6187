package org.parley.api.negotiation;

import jakarta.validation.constraints.NotNull;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Seat;

/** A party, as one is written when a negotiation is opened. */
public record PartyPart(@NotNull String name, @NotNull String shortName, @NotNull PartyRole role) {

    Seat seat(PartyId id) {
        return new Seat(id, name, shortName, role);
    }
}
