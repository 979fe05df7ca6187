package org.parley.projections.support;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.ParleyEvent;
import org.springframework.stereotype.Component;

/** Reads streams, from their first event on. */
@Component
public class Facts {

    private static final long FIRST = 0;

    private final EventStore events;

    public Facts(EventStore events) {
        this.events = events;
    }

    /** All facts of a stream in the order of record; none when there is no such stream. */
    public <E extends ParleyEvent> List<Fact<E>> of(String stream, Class<E> type) {
        return events.readEvents(stream, FIRST).asStream().map(m -> fact(m, type)).toList();
    }

    /**
     * As {@link #of(String, Class)}, but of a moment with a version no further than one fact beyond
     * it: that one says when the version ended.
     */
    public <E extends ParleyEvent> List<Fact<E>> of(String stream, Class<E> type, Moment moment) {
        Long version = moment.version();
        return version == null ? of(stream, type) : between(stream, FIRST, version + 2, type);
    }

    /** How many facts a stream has. */
    public long length(String stream) {
        return events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(FIRST);
    }

    /** The facts of a stream from one place to before another, in the order of record. */
    public <E extends ParleyEvent> List<Fact<E>> between(
            String stream, long from, long end, Class<E> type) {
        return events.readEvents(stream, from)
                .asStream()
                .takeWhile(message -> message.getSequenceNumber() < end)
                .map(message -> fact(message, type))
                .toList();
    }

    private static <E extends ParleyEvent> Fact<E> fact(
            DomainEventMessage<?> message, Class<E> type) {
        return new Fact<>(
                type.cast(message.getPayload()),
                Circumstances.beside(
                        message.getPayload(), message.getMetaData(), message.getTimestamp()),
                message.getTimestamp(),
                message.getSequenceNumber());
    }
}
