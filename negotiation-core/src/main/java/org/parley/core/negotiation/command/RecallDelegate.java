package org.parley.core.negotiation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Username;

/** The secretariat recalls a delegate. */
public record RecallDelegate(
        @TargetAggregateIdentifier NegotiationId negotiationId, Username username)
        implements SeatingCommand {}
