package org.parley.core.incident;

import java.util.Set;
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
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * An incident as its decisions see it.
 *
 * @param acknowledged which of those who were asked have answered
 * @param ticking whether the clock of the acknowledgement runs; once it stopped, it stays so
 * @param level how grave it is, 1 to 5
 * @param calm who said that the danger is over
 * @param moved when it came to this status
 */
record IncidentState(
        IncidentReported report,
        Occurrence since,
        PSet<PartyId> acknowledged,
        boolean ticking,
        int level,
        IncidentStatus status,
        PSet<PartyId> calm,
        Occurrence moved) {

    /** The state after the first event; what follows a report that is missing tells nothing. */
    static IncidentState begin(IncidentReported report, Occurrence at) {
        return new IncidentState(
                report,
                at,
                HashTreePSet.empty(),
                true,
                report.severity(),
                IncidentStatus.OPEN,
                HashTreePSet.empty(),
                at);
    }

    IncidentState evolve(IncidentEvent event, Occurrence at) {
        return switch (event) {
            case IncidentReported e -> begin(e, at);
            case IncidentAcknowledged e -> answered(e.partyId());
            case HotlineCallLogged _, IncidentStepTaken _ -> this;
            case IncidentUnanswered e -> stopped().raised(e.level());
            case IncidentEscalated e ->
                    raised(e.level()).moved(IncidentStatus.OPEN, HashTreePSet.empty(), at);
            case IncidentDeEscalated e ->
                    moved(IncidentStatus.DE_ESCALATED, calm.plus(e.partyId()), at);
            case IncidentClosed _ -> stopped().moved(IncidentStatus.CLOSED, calm, at);
            case IncidentReopened _ -> moved(IncidentStatus.OPEN, HashTreePSet.empty(), at);
        };
    }

    NegotiationId negotiationId() {
        return report.negotiationId();
    }

    /** Whether it is a matter of the party: it reported it, or was asked to acknowledge it. */
    boolean involves(PartyId party) {
        return report.partyId().equals(party) || report.answerFrom().contains(party);
    }

    boolean isAnswered() {
        return acknowledged.containsAll(Set.copyOf(report.answerFrom()));
    }

    private IncidentState answered(PartyId party) {
        return new IncidentState(
                report, since, acknowledged.plus(party), ticking, level, status, calm, moved);
    }

    private IncidentState stopped() {
        return new IncidentState(report, since, acknowledged, false, level, status, calm, moved);
    }

    private IncidentState raised(int to) {
        return new IncidentState(report, since, acknowledged, ticking, to, status, calm, moved);
    }

    private IncidentState moved(IncidentStatus to, PSet<PartyId> calmBy, Occurrence at) {
        return new IncidentState(report, since, acknowledged, ticking, level, to, calmBy, at);
    }
}
