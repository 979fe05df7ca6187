package org.parley.api.negotiation;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.RegisterParty;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Seat;

/** Seats a party. */
public record PartyForm(
        @NotNull String name,
        @NotNull String shortName,
        @NotNull PartyRole role,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public RegisterParty toCommand(NegotiationId negotiationId, PartyId id) {
        return new RegisterParty(negotiationId, new Seat(id, name, shortName, role));
    }
}
