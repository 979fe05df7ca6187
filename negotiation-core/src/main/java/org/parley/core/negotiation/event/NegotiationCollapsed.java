package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;

/** The talks ended without an agreement. */
@Revision("1")
public record NegotiationCollapsed(NegotiationId negotiationId, String reason)
        implements LifecycleEvent {}
