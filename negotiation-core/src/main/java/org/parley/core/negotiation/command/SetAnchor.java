package org.parley.core.negotiation.command;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Title;

/** An anchor gets its date, or a corrected one. */
public record SetAnchor(
        @TargetAggregateIdentifier NegotiationId negotiationId, Title name, LocalDate date)
        implements AnchorCommand {}
