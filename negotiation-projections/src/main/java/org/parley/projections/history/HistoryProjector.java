package org.parley.projections.history;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.ParleyEvent;
import org.parley.core.shared.RecordKeeping;
import org.parley.projections.support.Json;
import org.parley.projections.support.Keeps;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Writes down each event of what the parties share. */
@Component
@ProcessingGroup("history")
@Keeps("history")
class HistoryProjector {

    private static final String INSERT =
            "insert into history (stream, sequence_no, negotiation_id, event_type, recorded_at,"
                    + " occurred_on, occurred_at, actor, party_id, authority, on_behalf,"
                    + " agenda_item_id, summary, event_json, correlation_id, source, marking)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Rows rows;

    HistoryProjector(Rows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(NegotiationEvent event, Circumstances by, DomainEventMessage<?> message) {
        write(event, Summaries.of(event), Subjects.agendaItem(event), by, message);
    }

    @EventHandler
    void on(MeasureEvent event, Circumstances by, DomainEventMessage<?> message) {
        write(event, MeasureSummaries.of(event), null, by, message);
    }

    @EventHandler
    void on(IncidentEvent event, Circumstances by, DomainEventMessage<?> message) {
        write(event, IncidentSummaries.of(event), null, by, message);
    }

    private void write(
            ParleyEvent event,
            String summary,
            @Nullable AgendaItemId item,
            Circumstances by,
            DomainEventMessage<?> message) {
        Instant recordedAt = message.getTimestamp();
        String said = by.occurrence().said();
        rows.put(
                INSERT,
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                event.negotiationId(),
                event.getClass().getSimpleName(),
                recordedAt,
                said == null ? recordedAt.toString() : said,
                occurredAt(event, by.occurrence()),
                by.actor(),
                by.party(),
                by.authority(),
                by.onBehalf(),
                item,
                summary,
                Json.write(event),
                message.getMetaData().get("correlationId"),
                by.source(),
                by.marking() == null ? null : by.marking().label());
    }

    /** Null for what merely keeps the record and holds for all days of the world. */
    private static @Nullable Instant occurredAt(ParleyEvent event, Occurrence occurrence) {
        return event instanceof RecordKeeping && occurrence.said() == null
                ? null
                : occurrence.effective();
    }
}
