package org.parley.core.custody.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.ShreddingId;

/** A second person agrees that the key of a brief is destroyed. */
public record ApproveShredding(
        @TargetAggregateIdentifier CustodyId custodyId, ShreddingId shreddingId)
        implements ShreddingCommand {}
