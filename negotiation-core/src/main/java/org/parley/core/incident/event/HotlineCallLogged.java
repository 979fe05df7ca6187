package org.parley.core.incident.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A party wrote down what was said on the hotline. */
@Revision("1")
public record HotlineCallLogged(
        NegotiationId negotiationId, IncidentId incidentId, PartyId partyId, String text)
        implements IncidentEvent {}
