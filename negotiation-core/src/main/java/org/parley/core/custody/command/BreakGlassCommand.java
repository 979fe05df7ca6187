package org.parley.core.custody.command;

import org.parley.core.shared.BreakGlassId;

/** An intention about an auditor's way into a brief. */
public sealed interface BreakGlassCommand extends CustodyCommand
        permits RequestBreakGlass, ApproveBreakGlass, RefuseBreakGlass, EndBreakGlass {
    BreakGlassId breakGlassId();
}
