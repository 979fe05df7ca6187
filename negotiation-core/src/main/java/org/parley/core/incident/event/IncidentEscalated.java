package org.parley.core.incident.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/**
 * A party said that the incident has become graver.
 *
 * @param level how grave it is now, 1 to 5
 */
@Revision("1")
public record IncidentEscalated(
        NegotiationId negotiationId, IncidentId incidentId, PartyId partyId, int level, String text)
        implements IncidentEvent {}
