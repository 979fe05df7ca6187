package org.parley.core.negotiation.command;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Title;
import org.parley.core.shared.Track;

/** A dated session begins. */
public record OpenRound(
        @TargetAggregateIdentifier NegotiationId negotiationId,
        RoundId roundId,
        Title title,
        Title place,
        Track track,
        LocalDate opensOn,
        @Nullable Title format)
        implements RoundCommand {}
