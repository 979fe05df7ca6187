package org.parley.core.incident.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/**
 * A party that was asked acknowledged the incident.
 *
 * @param awaiting who was asked too and has not yet
 */
@Revision("1")
public record IncidentAcknowledged(
        NegotiationId negotiationId,
        IncidentId incidentId,
        PartyId partyId,
        List<PartyId> awaiting,
        @Nullable String text)
        implements IncidentEvent {

    public IncidentAcknowledged {
        awaiting = List.copyOf(awaiting);
    }
}
