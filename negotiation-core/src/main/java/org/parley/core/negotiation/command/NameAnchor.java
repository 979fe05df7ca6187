package org.parley.core.negotiation.command;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Title;

/** A day that other dates hang on gets a name, and its date if that is known. */
public record NameAnchor(
        @TargetAggregateIdentifier NegotiationId negotiationId,
        Title name,
        @Nullable LocalDate date)
        implements AnchorCommand {}
