package org.parley.api.eventstore.append;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.parley.api.eventstore.sealing.BrokenSeal;
import org.parley.api.eventstore.snapshot.SnapshotEngine;
import org.parley.core.shared.Confidential;

/**
 * Reads as the framework does. What it is given to append is gathered, and written when the command
 * ends: the framework appends before the group that keeps the tables has seen the events.
 */
public final class AppendEngine extends SnapshotEngine {

    private final Units units;

    AppendEngine(Builder builder, Units units) {
        super(builder);
        this.units = units;
    }

    /** What stands in a stream belongs there: a row put elsewhere is not read. */
    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        DomainEventStream events = super.readEvents(stream, firstSequence);
        return DomainEventStream.of(
                events.asStream().map(event -> inItsOwn(stream, event)),
                events::getLastSequenceNumber);
    }

    private static DomainEventMessage<?> inItsOwn(String stream, DomainEventMessage<?> event) {
        if (event.getPayload() instanceof Confidential one && !one.stream().equals(stream)) {
            throw new BrokenSeal("an event stands in another stream than its own");
        }
        return event;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        List<EventRow> rows =
                events.stream()
                        .map(event -> EventRow.of((DomainEventMessage<?>) event, serializer))
                        .toList();
        if (CurrentUnitOfWork.isStarted()) {
            units.gather(CurrentUnitOfWork.get(), rows);
        } else {
            units.write(rows);
        }
    }
}
