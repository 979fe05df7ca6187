package org.parley.projections.dossier.incident;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.PartyId;

/**
 * A party that was asked to acknowledge an incident.
 *
 * @param acknowledgedOn when it did, as it was said; null while it has not
 */
public record Answer(String party, PartyId partyId, @Nullable String acknowledgedOn) {}
