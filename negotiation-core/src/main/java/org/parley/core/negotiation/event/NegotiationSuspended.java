package org.parley.core.negotiation.event;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;

/** The talks were suspended. */
@Revision("1")
public record NegotiationSuspended(
        NegotiationId negotiationId, String reason, @Nullable UUID incidentId)
        implements LifecycleEvent {}
