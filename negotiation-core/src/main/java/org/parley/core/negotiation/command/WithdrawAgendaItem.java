package org.parley.core.negotiation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Statement;

/** The proposer takes an item back before it is adopted. */
public record WithdrawAgendaItem(
        @TargetAggregateIdentifier NegotiationId negotiationId,
        AgendaItemId itemId,
        @Nullable Statement reason)
        implements AgendaCommand {}
