package org.parley.core.custody.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.ShreddingId;

/** It is recorded that the key of a brief is destroyed, after it has been. */
public record RecordShredding(
        @TargetAggregateIdentifier CustodyId custodyId, ShreddingId shreddingId)
        implements ShreddingCommand {}
