package org.parley.core.negotiation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;

/** A red line that its owner disclosed is put before the table. */
public record RecordDisclosedRedLine(
        @TargetAggregateIdentifier NegotiationId negotiationId,
        RedLineId redLineId,
        PartyId partyId,
        AgendaItemId itemId,
        String text,
        Firmness firmness,
        @Nullable Constraint constraint)
        implements PositionCommand {}
