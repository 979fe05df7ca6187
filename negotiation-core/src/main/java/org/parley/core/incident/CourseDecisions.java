package org.parley.core.incident;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import org.parley.core.incident.command.CloseIncident;
import org.parley.core.incident.command.DeEscalateIncident;
import org.parley.core.incident.command.EscalateIncident;
import org.parley.core.incident.command.ReopenIncident;
import org.parley.core.incident.command.ReportIncident;
import org.parley.core.incident.event.IncidentClosed;
import org.parley.core.incident.event.IncidentDeEscalated;
import org.parley.core.incident.event.IncidentEscalated;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.incident.event.IncidentReopened;
import org.parley.core.rejection.GravestAlready;
import org.parley.core.rejection.NotDeEscalated;
import org.parley.core.rejection.NotInvolved;
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/**
 * How grave an incident is, and whether it is over, as those say whom it involves. Who reported it
 * can close it at any time, the others once somebody said that the danger is over; whoever
 * disagrees opens it again.
 */
final class CourseDecisions {

    private CourseDecisions() {}

    static List<IncidentEvent> escalate(IncidentState incident, EscalateIncident c, PartyId by) {
        requireInvolved(incident, by);
        StepDecisions.requireOpen(incident);
        if (incident.level() == ReportIncident.GRAVEST) {
            throw rejected(new GravestAlready());
        }
        return List.of(
                new IncidentEscalated(
                        incident.negotiationId(),
                        c.incidentId(),
                        by,
                        incident.level() + 1,
                        c.text().text()));
    }

    static List<IncidentEvent> deEscalate(
            IncidentState incident, DeEscalateIncident c, PartyId by) {
        requireInvolved(incident, by);
        StepDecisions.requireOpen(incident);
        return incident.calm().contains(by)
                ? List.of()
                : List.of(
                        new IncidentDeEscalated(
                                incident.negotiationId(), c.incidentId(), by, c.text().text()));
    }

    static List<IncidentEvent> close(IncidentState incident, CloseIncident c, PartyId by) {
        requireInvolved(incident, by);
        if (incident.status() == IncidentStatus.CLOSED) {
            return List.of();
        }
        boolean own = incident.report().partyId().equals(by);
        if (!own && incident.status() != IncidentStatus.DE_ESCALATED) {
            throw rejected(new NotDeEscalated());
        }
        return List.of(
                new IncidentClosed(
                        incident.negotiationId(), c.incidentId(), by, Statement.textOf(c.text())));
    }

    static List<IncidentEvent> reopen(IncidentState incident, ReopenIncident c, PartyId by) {
        requireInvolved(incident, by);
        return incident.status() == IncidentStatus.CLOSED
                ? List.of(
                        new IncidentReopened(
                                incident.negotiationId(), c.incidentId(), by, c.text().text()))
                : List.of();
    }

    private static void requireInvolved(IncidentState incident, PartyId by) {
        if (!incident.involves(by)) {
            throw rejected(new NotInvolved());
        }
    }
}
