package org.parley.core.negotiation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;

/** A principal consents to take a proposed item on the agenda. */
public record ConsentToAgendaItem(
        @TargetAggregateIdentifier NegotiationId negotiationId, AgendaItemId itemId)
        implements AgendaCommand {}
