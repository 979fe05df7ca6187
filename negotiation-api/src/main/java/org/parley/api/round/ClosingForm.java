package org.parley.api.round;

import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.CloseRound;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Statement;

/** Ends a session. */
public record ClosingForm(
        @Nullable Statement summary,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public CloseRound toCommand(NegotiationId negotiationId, RoundId id) {
        return new CloseRound(negotiationId, id, summary);
    }
}
