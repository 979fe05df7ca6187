package org.parley.core.custody.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.ShreddingId;

/** Who asked for the destruction of a key takes that back. */
public record WithdrawShredding(
        @TargetAggregateIdentifier CustodyId custodyId, ShreddingId shreddingId)
        implements ShreddingCommand {}
