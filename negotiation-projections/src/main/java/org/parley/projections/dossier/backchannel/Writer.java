package org.parley.projections.dossier.backchannel;

import org.parley.core.shared.PartyId;
import org.parley.core.shared.Username;

/** Who wrote something, for a party named by its short name, and by what authority. */
public record Writer(Username username, String party, PartyId partyId, String authority) {}
