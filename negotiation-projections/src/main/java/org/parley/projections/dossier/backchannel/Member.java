package org.parley.projections.dossier.backchannel;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Username;

/**
 * Somebody on a line, for a party named by its short name.
 *
 * @param leftOn when he left, as it was said; null while he is on it
 */
public record Member(Username username, String party, PartyId partyId, @Nullable String leftOn) {}
