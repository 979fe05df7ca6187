package org.parley.projections.accreditation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.incident.event.IncidentReported;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps which incidents were reported where. */
@Component
@ProcessingGroup("accreditation")
class Reports {

    private final Rows rows;

    Reports(Rows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(IncidentReported event) {
        rows.put(
                "insert into table_incident (incident_id, negotiation_id) values (?, ?)",
                event.incidentId(),
                event.negotiationId());
    }
}
