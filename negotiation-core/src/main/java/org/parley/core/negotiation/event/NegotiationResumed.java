package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;

/** Suspended talks went on. */
@Revision("1")
public record NegotiationResumed(NegotiationId negotiationId, @Nullable String reason)
        implements LifecycleEvent {}
