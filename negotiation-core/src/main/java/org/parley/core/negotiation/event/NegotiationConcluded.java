package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;

/** The talks ended with an agreement. */
@Revision("1")
public record NegotiationConcluded(NegotiationId negotiationId, @Nullable String reason)
        implements LifecycleEvent {}
