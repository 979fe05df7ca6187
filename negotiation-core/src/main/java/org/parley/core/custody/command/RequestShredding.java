package org.parley.core.custody.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.ShreddingId;
import org.parley.core.shared.Statement;

/** Somebody asks that the key of a brief be destroyed. */
public record RequestShredding(
        @TargetAggregateIdentifier CustodyId custodyId,
        ShreddingId shreddingId,
        Sealed<Statement> reason)
        implements ShreddingCommand {}
