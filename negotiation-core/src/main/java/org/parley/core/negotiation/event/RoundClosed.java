package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RoundId;

/** A session ended. */
@Revision("1")
public record RoundClosed(NegotiationId negotiationId, RoundId roundId, @Nullable String summary)
        implements RoundEvent {}
