package org.parley.core.incident.event;

import org.parley.core.shared.IncidentId;
import org.parley.core.shared.ParleyEvent;

/** A fact of one incident. */
public sealed interface IncidentEvent extends ParleyEvent
        permits IncidentReported,
                IncidentAcknowledged,
                HotlineCallLogged,
                IncidentStepTaken,
                IncidentUnanswered,
                IncidentEscalated,
                IncidentDeEscalated,
                IncidentClosed,
                IncidentReopened {

    IncidentId incidentId();
}
