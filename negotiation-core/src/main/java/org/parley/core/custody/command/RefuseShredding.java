package org.parley.core.custody.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.ShreddingId;
import org.parley.core.shared.Statement;

/** The party keeps the key of its brief. */
public record RefuseShredding(
        @TargetAggregateIdentifier CustodyId custodyId,
        ShreddingId shreddingId,
        @Nullable Sealed<Statement> reason)
        implements ShreddingCommand {}
