package org.parley.api.negotiation;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.AccreditDelegate;
import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Username;

/** Accredits a login as delegate of a party. */
public record DelegateForm(
        @NotNull Username username,
        @NotNull PartyId partyId,
        @NotNull DelegateFunction function,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public AccreditDelegate toCommand(NegotiationId negotiationId) {
        return new AccreditDelegate(negotiationId, username, partyId, function);
    }
}
