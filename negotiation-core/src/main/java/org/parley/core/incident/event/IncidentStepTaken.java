package org.parley.core.incident.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A party said what it did about the incident. */
@Revision("1")
public record IncidentStepTaken(
        NegotiationId negotiationId, IncidentId incidentId, PartyId partyId, String text)
        implements IncidentEvent {}
