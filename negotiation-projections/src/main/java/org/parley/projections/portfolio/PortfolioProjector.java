package org.parley.projections.portfolio;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.parley.core.incident.event.IncidentEvent;
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
import org.parley.core.shared.ParleyEvent;
import org.parley.projections.support.Keeps;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps the list of negotiations. Nothing of a brief is ever counted. */
@Component
@ProcessingGroup("portfolio")
@Keeps({"portfolio", "portfolio_party"})
class PortfolioProjector {

    private final Rows rows;

    PortfolioProjector(Rows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(NegotiationEvent event, @Timestamp Instant recordedAt) {
        if (event instanceof NegotiationOpened opened) {
            open(opened, recordedAt);
        } else if (event instanceof PartyRegistered party) {
            seat(party);
        }
        change(event, changeBy(event), recordedAt);
    }

    @EventHandler
    void on(MeasureEvent event, @Timestamp Instant recordedAt) {
        change(event, changeBy(event), recordedAt);
    }

    @EventHandler
    void on(IncidentEvent event, @Timestamp Instant recordedAt) {
        change(event, Change.NOTHING, recordedAt);
    }

    private static Change changeBy(NegotiationEvent event) {
        return switch (event) {
            case NegotiationOpened _, SeatingEvent _, AnchorEvent _ -> Change.NOTHING;
            case LifecycleEvent e -> Change.to(lifecycleAfter(e));
            case RoundOpened _ -> Change.round();
            case RoundEvent _ -> Change.NOTHING;
            case AgendaItemProposed _ -> Change.agendaItems(1);
            case AgendaItemWithdrawn _ -> Change.agendaItems(-1);
            case AgendaEvent _ -> Change.NOTHING;
            case PositionStated _ -> Change.position();
            case PositionEvent _ -> Change.NOTHING;
        };
    }

    private static Change changeBy(MeasureEvent event) {
        return event instanceof MeasureProposed e
                ? Change.measureOf(
                        e.phases().stream().mapToInt(phase -> phase.milestones().size()).sum())
                : Change.NOTHING;
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

    private static Lifecycle lifecycleAfter(LifecycleEvent event) {
        return switch (event) {
            case NegotiationConvened _, NegotiationResumed _ -> Lifecycle.CONVENED;
            case NegotiationSuspended _ -> Lifecycle.SUSPENDED;
            case NegotiationConcluded _ -> Lifecycle.CONCLUDED;
            case NegotiationCollapsed _ -> Lifecycle.COLLAPSED;
        };
    }

    private void change(ParleyEvent event, Change change, Instant recordedAt) {
        rows.put(
                Change.SQL,
                change.agendaItems(),
                change.positions(),
                change.rounds(),
                change.measures(),
                change.milestones(),
                change.lifecycle(),
                recordedAt,
                event.negotiationId());
    }
}
