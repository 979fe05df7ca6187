package org.parley.projections.history;

import static org.parley.projections.history.Words.all;
import static org.parley.projections.history.Words.because;
import static org.parley.projections.history.Words.the;

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

/** One plain sentence for each event of an incident. */
final class IncidentSummaries {

    private IncidentSummaries() {}

    static String of(IncidentEvent event) {
        return switch (event) {
            case IncidentReported e ->
                    the(e.partyId())
                            + " reported the incident "
                            + the(e.incidentId())
                            + " of severity "
                            + e.severity()
                            + ", to be acknowledged by "
                            + all(e.answerFrom())
                            + " until "
                            + e.answerBy()
                            + because(e.text())
                            + ".";
            case IncidentAcknowledged e ->
                    the(e.partyId())
                            + " acknowledged the incident "
                            + the(e.incidentId())
                            + because(e.text())
                            + ".";
            case HotlineCallLogged e ->
                    the(e.partyId())
                            + " logged a hotline call about the incident "
                            + the(e.incidentId())
                            + because(e.text())
                            + ".";
            case IncidentStepTaken e ->
                    the(e.partyId())
                            + " took a step about the incident "
                            + the(e.incidentId())
                            + because(e.text())
                            + ".";
            case IncidentUnanswered e ->
                    "The incident "
                            + the(e.incidentId())
                            + " was not acknowledged in time by "
                            + all(e.silent())
                            + " and rose to level "
                            + e.level()
                            + ".";
            case IncidentEscalated e ->
                    the(e.partyId())
                            + " raised the incident "
                            + the(e.incidentId())
                            + " to level "
                            + e.level()
                            + because(e.text())
                            + ".";
            case IncidentDeEscalated e ->
                    the(e.partyId())
                            + " declared the incident "
                            + the(e.incidentId())
                            + " de-escalated"
                            + because(e.text())
                            + ".";
            case IncidentClosed e ->
                    the(e.partyId())
                            + " closed the incident "
                            + the(e.incidentId())
                            + because(e.text())
                            + ".";
            case IncidentReopened e ->
                    the(e.partyId())
                            + " opened the incident "
                            + the(e.incidentId())
                            + " again"
                            + because(e.text())
                            + ".";
        };
    }
}
