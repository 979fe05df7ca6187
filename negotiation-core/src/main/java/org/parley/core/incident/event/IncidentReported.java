package org.parley.core.incident.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/**
 * A party reported an incident.
 *
 * @param severity 1 to 5, 5 the gravest
 * @param answerBy when the time to acknowledge it is over
 * @param answerFrom whose acknowledgement is due
 * @param milestones the promises that it touches
 */
@Revision("1")
public record IncidentReported(
        NegotiationId negotiationId,
        IncidentId incidentId,
        PartyId partyId,
        String title,
        int severity,
        @Nullable String text,
        Duration responseWithin,
        Instant answerBy,
        List<PartyId> answerFrom,
        List<MilestoneId> milestones)
        implements IncidentEvent {

    public IncidentReported {
        answerFrom = List.copyOf(answerFrom);
        milestones = List.copyOf(milestones);
    }
}
