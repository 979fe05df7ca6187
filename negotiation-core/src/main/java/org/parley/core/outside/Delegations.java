package org.parley.core.outside;

import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** Who is accredited for whom, kept in the command's own transaction. */
public interface Delegations {

    /** Those of the party; nobody when there is no such party. */
    Delegation of(NegotiationId negotiationId, PartyId partyId);
}
