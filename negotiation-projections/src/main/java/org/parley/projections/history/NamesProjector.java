package org.parley.projections.history;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.incident.event.IncidentReported;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.negotiation.event.RoundOpened;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Keeps;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps the names by which summaries speak of things. */
@Component
@ProcessingGroup("history")
@Keeps("history_name")
class NamesProjector {

    private final Rows rows;

    NamesProjector(Rows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(PartyRegistered e) {
        name(e.negotiationId(), e.partyId().value(), e.shortName());
    }

    @EventHandler
    void on(AgendaItemProposed e) {
        name(e.negotiationId(), e.itemId().value(), e.title());
    }

    @EventHandler
    void on(RoundOpened e) {
        name(e.negotiationId(), e.roundId().value(), e.title());
    }

    @EventHandler
    void on(MeasureProposed e) {
        name(e.negotiationId(), e.measureId().value(), e.title());
        e.phases().stream()
                .flatMap(phase -> phase.milestones().stream())
                .forEach(one -> name(e.negotiationId(), one.id().value(), one.title()));
    }

    @EventHandler
    void on(IncidentReported e) {
        name(e.negotiationId(), e.incidentId().value(), e.title());
    }

    private void name(NegotiationId negotiation, UUID id, String name) {
        rows.put(
                "insert into history_name (negotiation_id, named_id, name)" + " values (?, ?, ?)",
                negotiation,
                id,
                name);
    }
}
