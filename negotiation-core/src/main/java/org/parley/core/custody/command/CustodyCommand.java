package org.parley.core.custody.command;

import org.parley.core.shared.CustodyId;

/** An intention about who reads a party's brief. */
public sealed interface CustodyCommand permits RecordReading, BreakGlassCommand {
    CustodyId custodyId();
}
