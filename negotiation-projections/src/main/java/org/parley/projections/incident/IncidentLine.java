package org.parley.projections.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.AcknowledgementStatus;

/**
 * An incident in a list. Parties are named by their short names.
 *
 * @param negotiation the title of the negotiation
 * @param reportedAt by which it is put in order
 * @param severity how grave it was when it was reported
 * @param level how grave it is
 * @param answerBy when the time to acknowledge it is over
 * @param awaiting who was asked and has not acknowledged it
 */
public record IncidentLine(
        IncidentId id,
        NegotiationId negotiationId,
        @Nullable String negotiation,
        String title,
        String reportedBy,
        PartyId reportedByPartyId,
        String occurredOn,
        Instant reportedAt,
        int severity,
        int level,
        IncidentStatus status,
        AcknowledgementStatus acknowledgement,
        Instant answerBy,
        List<String> awaiting) {

    IncidentLine awaiting(List<String> parties) {
        return new IncidentLine(
                id,
                negotiationId,
                negotiation,
                title,
                reportedBy,
                reportedByPartyId,
                occurredOn,
                reportedAt,
                severity,
                level,
                status,
                acknowledgement,
                answerBy,
                parties);
    }
}
