package org.parley.projections.dossier.incident;

import java.time.Instant;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentStatus;
import org.parley.projections.support.AcknowledgementStatus;

/** An incident in one line. */
public record IncidentInShort(
        IncidentId id,
        String title,
        int severity,
        int level,
        IncidentStatus status,
        String reportedBy,
        AcknowledgementStatus acknowledgement,
        Instant answerBy,
        long version,
        String occurredOn) {

    static IncidentInShort of(Incident one) {
        return new IncidentInShort(
                one.id(),
                one.title(),
                one.severity(),
                one.level(),
                one.status(),
                one.reportedBy(),
                one.acknowledgement().status(),
                one.acknowledgement().due(),
                one.version(),
                one.told().occurredOn());
    }
}
