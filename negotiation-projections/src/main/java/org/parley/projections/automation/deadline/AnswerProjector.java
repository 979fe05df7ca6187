package org.parley.projections.automation.deadline;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.incident.event.IncidentAcknowledged;
import org.parley.core.incident.event.IncidentClosed;
import org.parley.core.incident.event.IncidentReported;
import org.parley.core.incident.event.IncidentUnanswered;
import org.parley.core.shared.IncidentId;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps by when incidents are to be acknowledged. A reset empties it with all other deadlines. */
@Component
@ProcessingGroup("milestone")
class AnswerProjector {

    private final Rows rows;

    AnswerProjector(Rows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(IncidentReported event) {
        rows.put(
                "insert into deadline (subject, kind, negotiation_id, acts_at, fixed, binding,"
                        + " settled, waiting) values (?, ?, ?, ?, true, true, false, true)",
                event.incidentId(),
                Ticking.ANSWER,
                event.negotiationId(),
                event.answerBy());
    }

    @EventHandler
    void on(IncidentAcknowledged event) {
        if (event.awaiting().isEmpty()) {
            forget(event.incidentId());
        }
    }

    @EventHandler
    void on(IncidentUnanswered event) {
        forget(event.incidentId());
    }

    @EventHandler
    void on(IncidentClosed event) {
        forget(event.incidentId());
    }

    private void forget(IncidentId incident) {
        rows.put("delete from deadline where subject = ?", incident);
    }
}
