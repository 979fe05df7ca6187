package org.parley.core.negotiation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Statement;

/** Suspended talks go on. */
public record ResumeNegotiation(
        @TargetAggregateIdentifier NegotiationId negotiationId, @Nullable Statement reason)
        implements LifecycleCommand {}
