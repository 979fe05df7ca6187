package org.parley.core.negotiation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Statement;

/** The talks end without an agreement. */
public record CollapseNegotiation(
        @TargetAggregateIdentifier NegotiationId negotiationId, Statement reason)
        implements LifecycleCommand {}
