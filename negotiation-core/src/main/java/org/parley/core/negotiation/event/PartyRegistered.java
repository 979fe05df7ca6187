package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.RecordKeeping;

/** A party took its seat. */
@Revision("1")
public record PartyRegistered(
        NegotiationId negotiationId, PartyId partyId, String name, String shortName, PartyRole role)
        implements SeatingEvent, RecordKeeping {}
