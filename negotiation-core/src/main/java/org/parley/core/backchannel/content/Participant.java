package org.parley.core.backchannel.content;

import org.parley.core.shared.PartyId;
import org.parley.core.shared.Username;

/** Who is on a line, and the party that he speaks for there. */
public record Participant(Username username, PartyId partyId) {}
