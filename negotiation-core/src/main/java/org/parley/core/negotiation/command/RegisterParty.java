package org.parley.core.negotiation.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Seat;

/** A party takes its seat. */
public record RegisterParty(@TargetAggregateIdentifier NegotiationId negotiationId, Seat party)
        implements SeatingCommand {
    public RegisterParty {
        Seats.check(List.of(party));
    }
}
