package org.parley.core.negotiation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Statement;

/** The talks end with an agreement. */
public record ConcludeNegotiation(
        @TargetAggregateIdentifier NegotiationId negotiationId, @Nullable Statement reason)
        implements LifecycleCommand {}
