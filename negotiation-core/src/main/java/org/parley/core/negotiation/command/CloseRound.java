package org.parley.core.negotiation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Statement;

/** A session ends. */
public record CloseRound(
        @TargetAggregateIdentifier NegotiationId negotiationId,
        RoundId roundId,
        @Nullable Statement summary)
        implements RoundCommand {}
