package org.parley.core.incident.event;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/**
 * The time to acknowledge the incident was over, and not everybody who was asked had: it rose by
 * one level.
 *
 * @param silent who had not
 * @param level how grave it is now, 1 to 5
 */
@Revision("1")
public record IncidentUnanswered(
        NegotiationId negotiationId,
        IncidentId incidentId,
        Instant answerBy,
        List<PartyId> silent,
        int level)
        implements IncidentEvent {

    public IncidentUnanswered {
        silent = List.copyOf(silent);
    }
}
