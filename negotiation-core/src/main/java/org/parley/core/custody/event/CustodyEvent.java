package org.parley.core.custody.event;

import org.parley.core.shared.Compartment;
import org.parley.core.shared.Confidential;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.ParleyEvent;
import org.parley.core.shared.PartyId;

/**
 * A fact about the custody of a party's brief. It belongs to that party, under the key of its
 * brief: only free text is sealed, so that who read what stays on record when the key is gone.
 */
public sealed interface CustodyEvent extends ParleyEvent, Confidential
        permits BriefRead, BreakGlassEvent, ShreddingEvent {
    PartyId partyId();

    default CustodyId custodyId() {
        return new CustodyId(negotiationId(), partyId());
    }

    @Override
    default Compartment compartment() {
        return custodyId().brief().compartment();
    }

    @Override
    default String stream() {
        return custodyId().toString();
    }
}
