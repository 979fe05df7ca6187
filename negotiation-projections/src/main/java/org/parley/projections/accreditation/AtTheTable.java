package org.parley.projections.accreditation;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.AnchorCorrected;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.AnchorSet;
import org.parley.core.negotiation.event.LifecycleEvent;
import org.parley.core.negotiation.event.NegotiationCollapsed;
import org.parley.core.negotiation.event.NegotiationConcluded;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.NegotiationResumed;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.negotiation.event.RoundOpened;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Json;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps what other streams may know of a table: its lifecycle, agenda, rounds and anchors. */
@Component
@ProcessingGroup("accreditation")
class AtTheTable {

    private final Rows rows;

    AtTheTable(Rows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(NegotiationOpened event) {
        rows.put(
                "insert into table_negotiation (negotiation_id, archive, lifecycle)"
                        + " values (?, ?, ?)",
                event.negotiationId(),
                event.archive(),
                Lifecycle.PREPARING);
    }

    @EventHandler
    void on(LifecycleEvent event) {
        Revised.by(event, rows);
        rows.put(
                "update table_negotiation set lifecycle = ? where negotiation_id = ?",
                lifecycleAfter(event),
                event.negotiationId());
    }

    @EventHandler
    void on(AgendaItemProposed event) {
        rows.put(
                "insert into table_agenda_item (negotiation_id, item_id, issues) values (?, ?, ?)",
                event.negotiationId(),
                event.itemId(),
                Json.write(event.issues()));
    }

    @EventHandler
    void on(RoundOpened event) {
        rows.put(
                "insert into table_round (round_id, negotiation_id) values (?, ?)",
                event.roundId(),
                event.negotiationId());
    }

    @EventHandler
    void on(AnchorNamed event) {
        rows.put(
                "insert into table_anchor (negotiation_id, name) values (?, ?)",
                event.negotiationId(),
                event.name());
    }

    @EventHandler
    void on(AnchorSet event) {
        setAnchor(event.negotiationId(), event.name(), event.date());
    }

    @EventHandler
    void on(AnchorCorrected event) {
        setAnchor(event.negotiationId(), event.name(), event.date());
    }

    private void setAnchor(NegotiationId negotiation, String name, LocalDate day) {
        rows.put(
                "update table_anchor set anchor_day = ? where negotiation_id = ? and name = ?",
                day,
                negotiation,
                name);
    }

    private static Lifecycle lifecycleAfter(LifecycleEvent event) {
        return switch (event) {
            case NegotiationConvened _, NegotiationResumed _ -> Lifecycle.CONVENED;
            case NegotiationSuspended _ -> Lifecycle.SUSPENDED;
            case NegotiationConcluded _ -> Lifecycle.CONCLUDED;
            case NegotiationCollapsed _ -> Lifecycle.COLLAPSED;
        };
    }
}
