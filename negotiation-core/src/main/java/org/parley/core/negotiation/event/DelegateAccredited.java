package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RecordKeeping;
import org.parley.core.shared.Username;

/** A login was accredited as delegate of a party. */
@Revision("1")
public record DelegateAccredited(
        NegotiationId negotiationId, Username username, PartyId partyId, DelegateFunction function)
        implements SeatingEvent, RecordKeeping {}
