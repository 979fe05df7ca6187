package org.parley.api.eventstore.append;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.parley.api.eventstore.snapshot.SnapshotEngine;

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
