package org.parley.core.custody.command;

import org.parley.core.shared.ShreddingId;

/** An intention about the end of the key of a brief. */
public sealed interface ShreddingCommand extends CustodyCommand
        permits RequestShredding,
                ApproveShredding,
                RefuseShredding,
                WithdrawShredding,
                RecordShredding {
    ShreddingId shreddingId();
}
