package org.parley.core.negotiation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Statement;

/** The parties come to the table. */
public record ConveneNegotiation(
        @TargetAggregateIdentifier NegotiationId negotiationId, @Nullable Statement reason)
        implements LifecycleCommand {}
