package org.parley.core.negotiation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Username;

/** The secretariat accredits a login as delegate of a party. */
public record AccreditDelegate(
        @TargetAggregateIdentifier NegotiationId negotiationId,
        Username username,
        PartyId partyId,
        DelegateFunction function)
        implements SeatingCommand {}
