package org.parley.api.eventstore.rebuild;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.projections.support.Batch;

/**
 * Fills the tables that do not answer: reads the events in their order, hands them to the
 * projectors, and writes what these make of some of them together with how far that is.
 */
final class Building {

    /** After a kill no more than what was done in this time is done again. */
    private static final long KEPT_MILLIS = 500;

    private final EventStorageEngine engine;
    private final TransactionManager transactions;
    private final RebuildTable table;
    private final ForcedCommit forced;
    private final int atOnce;

    /**
     * @param atOnce how many events are handled in one transaction
     */
    Building(
            EventStorageEngine engine,
            TransactionManager transactions,
            RebuildTable table,
            ForcedCommit forced,
            int atOnce) {
        this.engine = engine;
        this.transactions = transactions;
        this.table = table;
        this.forced = forced;
        this.atOnce = atOnce;
    }

    /**
     * Takes in all events that there are, unless it is stopped.
     *
     * @return what has been taken in, or null when there is no event
     */
    @Nullable TrackingToken takeIn(
            Rebuild at, EventHandlerInvoker handlers, BooleanSupplier stopped) {
        Iterator<? extends TrackedEventMessage<?>> events = after(at.token());
        TrackingToken token = at.token();
        long kept = System.nanoTime();
        while (!stopped.getAsBoolean() && events.hasNext()) {
            token = takeIn(at, handlers, events);
            if (millisSince(kept) > KEPT_MILLIS) {
                forced.await();
                kept = System.nanoTime();
            }
        }
        return token;
    }

    /** The events after a place that are there by now, or all of them. */
    Iterator<? extends TrackedEventMessage<?>> after(@Nullable TrackingToken token) {
        return engine.readEvents(token, false).iterator();
    }

    /** The next few, in one transaction. */
    TrackingToken takeIn(
            Rebuild at,
            EventHandlerInvoker handlers,
            Iterator<? extends TrackedEventMessage<?>> events) {
        long began = System.nanoTime();
        List<TrackedEventMessage<?>> some = new ArrayList<>(atOnce);
        while (some.size() < atOnce && events.hasNext()) {
            some.add(events.next());
        }
        TrackingToken reached = some.getLast().trackingToken();
        BatchingUnitOfWork<TrackedEventMessage<?>> unit = new BatchingUnitOfWork<>(some);
        unit.attachTransaction(transactions);
        Batch.fill(unit, at.filled());
        unit.onPrepareCommit(
                _ -> table.move(at.readModel(), reached, some.size(), millisSince(began)));
        ResultMessage<?> result =
                unit.executeWithResult(() -> {
                    TrackedEventMessage<?> event = unit.getMessage();
                    if (handlers.canHandle(event, Segment.ROOT_SEGMENT)) {
                        handlers.handle(event, Segment.ROOT_SEGMENT);
                    }
                    return null;
                });
        if (result.isExceptional()) {
            throw new NotTakenIn(result.exceptionResult());
        }
        return reached;
    }

    private static long millisSince(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
}
