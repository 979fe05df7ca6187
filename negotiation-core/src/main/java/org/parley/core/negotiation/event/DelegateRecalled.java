package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RecordKeeping;
import org.parley.core.shared.Username;

/** A delegate was recalled. */
@Revision("1")
public record DelegateRecalled(NegotiationId negotiationId, Username username, PartyId partyId)
        implements SeatingEvent, RecordKeeping {}
