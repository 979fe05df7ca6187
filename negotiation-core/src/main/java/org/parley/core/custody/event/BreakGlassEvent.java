package org.parley.core.custody.event;

import org.parley.core.shared.BreakGlassId;

/** A fact about an auditor's way into a brief. */
public sealed interface BreakGlassEvent extends CustodyEvent
        permits BreakGlassRequested,
                BreakGlassApproved,
                BreakGlassOpened,
                BreakGlassRefused,
                BreakGlassEnded {
    BreakGlassId breakGlassId();
}
