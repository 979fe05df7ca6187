package org.parley.core.incident.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A party closed the incident. */
@Revision("1")
public record IncidentClosed(
        NegotiationId negotiationId, IncidentId incidentId, PartyId partyId, @Nullable String text)
        implements IncidentEvent {}
