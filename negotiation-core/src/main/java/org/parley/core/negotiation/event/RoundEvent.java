package org.parley.core.negotiation.event;

import org.parley.core.shared.RoundId;

/** The sessions. */
public sealed interface RoundEvent extends NegotiationEvent permits RoundOpened, RoundClosed {

    RoundId roundId();
}
