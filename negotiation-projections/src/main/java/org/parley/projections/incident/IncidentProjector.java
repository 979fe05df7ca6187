package org.parley.projections.incident;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.parley.core.incident.event.HotlineCallLogged;
import org.parley.core.incident.event.IncidentAcknowledged;
import org.parley.core.incident.event.IncidentClosed;
import org.parley.core.incident.event.IncidentDeEscalated;
import org.parley.core.incident.event.IncidentEscalated;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.incident.event.IncidentReopened;
import org.parley.core.incident.event.IncidentReported;
import org.parley.core.incident.event.IncidentStepTaken;
import org.parley.core.incident.event.IncidentUnanswered;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.Occurrence;
import org.parley.projections.support.Keeps;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps a row for each incident, and one for each answer to it that is due. */
@Component
@ProcessingGroup("milestone")
@Keeps({"incident", "incident_answer", "incident_party", "incident_negotiation"})
class IncidentProjector {

    /** Null as long as one of those who were asked has not answered. */
    private static final String LAST_ANSWER =
            "(select max(a.answered_at) from incident_answer a where a.incident_id = ?"
                    + " having count(*) = count(a.answered_at))";

    private final Rows rows;

    IncidentProjector(Rows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(NegotiationOpened event) {
        rows.put(
                "insert into incident_negotiation (negotiation_id, title) values (?, ?)",
                event.negotiationId(),
                event.title());
    }

    @EventHandler
    void on(PartyRegistered event) {
        rows.put(
                "insert into incident_party (negotiation_id, party_id, short_name)"
                        + " values (?, ?, ?)",
                event.negotiationId(),
                event.partyId(),
                event.shortName());
    }

    @EventHandler
    void on(IncidentEvent event, Circumstances by, @Timestamp Instant recordedAt) {
        switch (event) {
            case IncidentReported e -> report(e, by.occurrence(), recordedAt);
            case IncidentAcknowledged e -> answer(e, by.occurrence());
            case HotlineCallLogged _, IncidentStepTaken _ -> {}
            case IncidentUnanswered e -> raise(e.incidentId(), e.level());
            case IncidentEscalated e -> {
                raise(e.incidentId(), e.level());
                move(e.incidentId(), IncidentStatus.OPEN);
            }
            case IncidentDeEscalated e -> move(e.incidentId(), IncidentStatus.DE_ESCALATED);
            case IncidentReopened e -> move(e.incidentId(), IncidentStatus.OPEN);
            case IncidentClosed e -> {
                move(e.incidentId(), IncidentStatus.CLOSED);
                rows.put(
                        "update incident set excused = true where incident_id = ?", e.incidentId());
            }
        }
    }

    private void report(IncidentReported e, Occurrence when, Instant recordedAt) {
        String said = when.said();
        rows.put(
                "insert into incident (incident_id, negotiation_id, title, reported_by,"
                        + " reported_on, reported_at, severity, level, status, answer_by, excused)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)",
                e.incidentId(),
                e.negotiationId(),
                e.title(),
                e.partyId(),
                said == null ? recordedAt.toString() : said,
                when.effective(),
                e.severity(),
                e.severity(),
                IncidentStatus.OPEN,
                e.answerBy());
        int ordinal = 0;
        for (var party : e.answerFrom()) {
            rows.put(
                    "insert into incident_answer (incident_id, party_id, ordinal)"
                            + " values (?, ?, ?)",
                    e.incidentId(),
                    party,
                    ordinal++);
        }
    }

    private void answer(IncidentAcknowledged e, Occurrence when) {
        rows.put(
                "update incident_answer set answered_at = ? where incident_id = ? and party_id = ?",
                when.effective(),
                e.incidentId(),
                e.partyId());
        rows.put(
                "update incident set answered_at = " + LAST_ANSWER + " where incident_id = ?",
                e.incidentId(),
                e.incidentId());
    }

    private void raise(IncidentId incident, int level) {
        rows.put("update incident set level = ? where incident_id = ?", level, incident);
    }

    private void move(IncidentId incident, IncidentStatus status) {
        rows.put("update incident set status = ? where incident_id = ?", status, incident);
    }
}
