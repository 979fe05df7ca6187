package org.parley.core.brief.event;

import org.parley.core.shared.ParleyEvent;
import org.parley.core.shared.PartyId;

/** A fact of one party's own brief. Nobody else may see or count it. */
public sealed interface BriefEvent extends ParleyEvent
        permits RedLineSet,
                RedLineRevised,
                RedLineConfided,
                RedLineDisclosed,
                RedLineWithdrawn,
                InternalPositionRecorded,
                InternalPositionConfided {
    PartyId partyId();
}
