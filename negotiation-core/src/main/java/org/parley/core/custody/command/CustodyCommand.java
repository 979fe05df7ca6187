package org.parley.core.custody.command;

import org.parley.core.shared.CustodyId;

/** An intention about who reads a party's brief, and about the end of its key. */
public sealed interface CustodyCommand permits RecordReading, BreakGlassCommand, ShreddingCommand {
    CustodyId custodyId();
}
