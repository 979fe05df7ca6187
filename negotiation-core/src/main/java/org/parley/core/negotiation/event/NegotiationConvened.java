package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;

/** The parties came to the table. */
@Revision("1")
public record NegotiationConvened(NegotiationId negotiationId, @Nullable String reason)
        implements LifecycleEvent {}
