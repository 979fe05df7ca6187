package org.parley.core.incident;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.incident.command.AcknowledgeIncident;
import org.parley.core.incident.command.LogHotlineCall;
import org.parley.core.incident.command.NoteUnanswered;
import org.parley.core.incident.command.ReportIncident;
import org.parley.core.incident.command.TakeIncidentStep;
import org.parley.core.incident.event.HotlineCallLogged;
import org.parley.core.incident.event.IncidentAcknowledged;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.incident.event.IncidentStepTaken;
import org.parley.core.incident.event.IncidentUnanswered;
import org.parley.core.outside.Table;
import org.parley.core.rejection.IncidentIsClosed;
import org.parley.core.rejection.NotAsked;
import org.parley.core.rejection.NotInvolved;
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Statement;

/** Those at the table answer an incident and do something about it. */
final class StepDecisions {

    private static final Set<PartyRole> ONLOOKERS = Set.of(PartyRole.OBSERVER, PartyRole.WITNESS);

    private StepDecisions() {}

    static List<IncidentEvent> acknowledge(
            IncidentState incident, AcknowledgeIncident c, PartyId by) {
        if (!incident.report().answerFrom().contains(by)) {
            throw rejected(new NotAsked());
        }
        if (incident.acknowledged().contains(by)) {
            return List.of();
        }
        requireOpen(incident);
        return List.of(
                new IncidentAcknowledged(
                        incident.negotiationId(),
                        c.incidentId(),
                        by,
                        silent(incident).filter(party -> !party.equals(by)).toList(),
                        Statement.textOf(c.text())));
    }

    static List<IncidentEvent> log(
            IncidentState incident, LogHotlineCall c, PartyId by, Table table) {
        requireActive(incident, by, table);
        return List.of(
                new HotlineCallLogged(
                        incident.negotiationId(), c.incidentId(), by, c.text().text()));
    }

    static List<IncidentEvent> take(
            IncidentState incident, TakeIncidentStep c, PartyId by, Table table) {
        requireActive(incident, by, table);
        return List.of(
                new IncidentStepTaken(
                        incident.negotiationId(), c.incidentId(), by, c.text().text()));
    }

    /** The clock may come twice, or too early: then nothing happens. In an archive none runs. */
    static List<IncidentEvent> unanswered(
            IncidentState incident, NoteUnanswered c, Table table, Instant now) {
        Instant answerBy = incident.report().answerBy();
        boolean over =
                incident.ticking()
                        && !incident.isAnswered()
                        && !table.archive()
                        && !now.isBefore(answerBy);
        return over
                ? List.of(
                        new IncidentUnanswered(
                                incident.negotiationId(),
                                c.incidentId(),
                                answerBy,
                                silent(incident).toList(),
                                Math.min(incident.level() + 1, ReportIncident.GRAVEST)))
                : List.of();
    }

    static void requireOpen(IncidentState incident) {
        if (incident.status() == IncidentStatus.CLOSED) {
            throw rejected(new IncidentIsClosed());
        }
    }

    private static Stream<PartyId> silent(IncidentState incident) {
        return incident.report().answerFrom().stream()
                .filter(party -> !incident.acknowledged().contains(party));
    }

    private static void requireActive(IncidentState incident, PartyId by, Table table) {
        @Nullable PartyRole role = table.parties().get(by);
        if (!incident.involves(by) && (role == null || ONLOOKERS.contains(role))) {
            throw rejected(new NotInvolved());
        }
        requireOpen(incident);
    }
}
