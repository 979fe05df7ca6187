package org.parley.core.negotiation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PositionId;
import org.parley.core.shared.PositionKind;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Terms;

/** A principal says what it wants on an item, perhaps in return for what another wants. */
public record StatePosition(
        @TargetAggregateIdentifier NegotiationId negotiationId,
        AgendaItemId itemId,
        PositionId positionId,
        PositionKind kind,
        Statement text,
        Terms terms,
        @Nullable PositionId inReturnFor)
        implements PositionCommand {}
