package org.parley.projections.portfolio;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.negotiation.event.AgendaEvent;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.AgendaItemWithdrawn;
import org.parley.core.negotiation.event.AnchorEvent;
import org.parley.core.negotiation.event.LifecycleEvent;
import org.parley.core.negotiation.event.NegotiationCollapsed;
import org.parley.core.negotiation.event.NegotiationConcluded;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.NegotiationResumed;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.negotiation.event.PositionEvent;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.negotiation.event.RoundEvent;
import org.parley.core.negotiation.event.RoundOpened;
import org.parley.core.negotiation.event.SeatingEvent;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.ParleyEvent;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps the list of negotiations. Nothing of a brief is ever counted. */
@Component
@ProcessingGroup("portfolio")
class PortfolioProjector {

    private final Rows rows;

    PortfolioProjector(Rows rows) {
        this.rows = rows;
    }

    @ResetHandler
    void reset() {
        rows.put("delete from portfolio_party");
        rows.put("delete from portfolio");
    }

    @EventHandler
    void on(NegotiationEvent event, @Timestamp Instant recordedAt) {
        switch (event) {
            case NegotiationOpened e -> open(e, recordedAt);
            case PartyRegistered e -> seat(e);
            case SeatingEvent _, AnchorEvent _ -> {}
            case LifecycleEvent e -> move(e);
            case RoundOpened e -> count("rounds", 1, e);
            case RoundEvent _ -> {}
            case AgendaItemProposed e -> count("agenda_items", 1, e);
            case AgendaItemWithdrawn e -> count("agenda_items", -1, e);
            case AgendaEvent _ -> {}
            case PositionStated e -> count("positions", 1, e);
            case PositionEvent _ -> {}
        }
        touch(event.negotiationId(), recordedAt);
    }

    @EventHandler
    void on(MeasureEvent event, @Timestamp Instant recordedAt) {
        if (event instanceof MeasureProposed e) {
            count("measures", 1, e);
            count(
                    "milestones",
                    e.phases().stream().mapToInt(phase -> phase.milestones().size()).sum(),
                    e);
        }
        touch(event.negotiationId(), recordedAt);
    }

    private void open(NegotiationOpened e, Instant recordedAt) {
        rows.put(
                "insert into portfolio (negotiation_id, title, agreement_rule, archive, lifecycle,"
                        + " agenda_items, positions, rounds, measures, milestones, last_activity)"
                        + " values (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?)",
                e.negotiationId(),
                e.title(),
                e.agreementRule(),
                e.archive(),
                Lifecycle.PREPARING,
                recordedAt);
    }

    private void seat(PartyRegistered e) {
        rows.put(
                "insert into portfolio_party (negotiation_id, party_id, name, short_name, role)"
                        + " values (?, ?, ?, ?, ?)",
                e.negotiationId(),
                e.partyId(),
                e.name(),
                e.shortName(),
                e.role());
    }

    private void move(LifecycleEvent event) {
        Lifecycle to =
                switch (event) {
                    case NegotiationConvened _, NegotiationResumed _ -> Lifecycle.CONVENED;
                    case NegotiationSuspended _ -> Lifecycle.SUSPENDED;
                    case NegotiationConcluded _ -> Lifecycle.CONCLUDED;
                    case NegotiationCollapsed _ -> Lifecycle.COLLAPSED;
                };
        rows.put(
                "update portfolio set lifecycle = ? where negotiation_id = ?",
                to,
                event.negotiationId());
    }

    private void count(String what, int more, ParleyEvent event) {
        rows.put(
                "update portfolio set " + what + " = " + what + " + ? where negotiation_id = ?",
                more,
                event.negotiationId());
    }

    private void touch(NegotiationId negotiation, Instant recordedAt) {
        rows.put(
                "update portfolio set last_activity = greatest(last_activity, ?)"
                        + " where negotiation_id = ?",
                recordedAt,
                negotiation);
    }
}
