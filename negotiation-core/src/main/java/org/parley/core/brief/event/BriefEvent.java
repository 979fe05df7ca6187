package org.parley.core.brief.event;

import org.parley.core.shared.BriefId;
import org.parley.core.shared.Compartment;
import org.parley.core.shared.Confidential;
import org.parley.core.shared.ParleyEvent;
import org.parley.core.shared.PartyId;

/** A fact of one party's own brief. Nobody else may see or count it. */
public sealed interface BriefEvent extends ParleyEvent, Confidential
        permits RedLineSet,
                RedLineRevised,
                RedLineConfided,
                RedLineDisclosed,
                RedLineWithdrawn,
                InternalPositionRecorded,
                InternalPositionConfided,
                IncidentNoted,
                ConsultationPlanned,
                ConsultationReadOut {
    PartyId partyId();

    default BriefId briefId() {
        return new BriefId(negotiationId(), partyId());
    }

    @Override
    default Compartment compartment() {
        return briefId().compartment();
    }
}
