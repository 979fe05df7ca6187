package org.parley.core.incident.command;

import org.parley.core.shared.IncidentId;

/** An intention about one incident. */
public sealed interface IncidentCommand
        permits ReportIncident,
                AcknowledgeIncident,
                LogHotlineCall,
                TakeIncidentStep,
                EscalateIncident,
                DeEscalateIncident,
                CloseIncident,
                ReopenIncident,
                NoteUnanswered {

    IncidentId incidentId();
}
