package org.parley.core.negotiation.command;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Statement;

/** The talks are suspended, for a stated reason. */
public record SuspendNegotiation(
        @TargetAggregateIdentifier NegotiationId negotiationId,
        Statement reason,
        @Nullable UUID incidentId)
        implements LifecycleCommand {}
