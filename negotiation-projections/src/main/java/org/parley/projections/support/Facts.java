package org.parley.projections.support;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Confidential;
import org.parley.core.shared.ParleyEvent;
import org.springframework.stereotype.Component;

/**
 * Reads streams, from their first event on. What all at a table may read is remembered once it is
 * decoded, since nothing that is recorded changes: of a stream that was read lately only what came
 * after is read. What is {@link Confidential} is decoded each time, since its key may be destroyed.
 */
@Component
public class Facts {

    private static final long FIRST = 0;

    /** How many facts are remembered, of all streams together: some 50 MB. */
    private static final int MOST = 50_000;

    private final Cache<String, List<Fact<?>>> known =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((String _, List<Fact<?>> facts) -> facts.size() + 1)
                    .executor(Runnable::run)
                    .build();
    private final EventStore events;

    public Facts(EventStore events) {
        this.events = events;
    }

    /** All facts of a stream in the order of record; none when there is no such stream. */
    public <E extends ParleyEvent> List<Fact<E>> of(String stream, Class<E> type) {
        if (!isRemembered(type)) {
            return after(stream, FIRST, type);
        }
        List<Fact<E>> before = remembered(stream);
        List<Fact<E>> more = after(stream, before.size(), type);
        if (more.isEmpty()) {
            return before;
        }
        List<Fact<E>> all = new ArrayList<>(before.size() + more.size());
        all.addAll(before);
        all.addAll(more);
        known.put(stream, List.copyOf(all));
        return Collections.unmodifiableList(all);
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

    /** While a command is handled, a stream also has what is not recorded yet. */
    private static boolean isRemembered(Class<?> type) {
        return !Confidential.class.isAssignableFrom(type) && !CurrentUnitOfWork.isStarted();
    }

    @SuppressWarnings("unchecked") // a stream has events of one type
    private <E extends ParleyEvent> List<Fact<E>> remembered(String stream) {
        List<Fact<?>> facts = known.getIfPresent(stream);
        return facts == null ? List.of() : (List<Fact<E>>) (List<?>) facts;
    }

    private <E extends ParleyEvent> List<Fact<E>> after(String stream, long from, Class<E> type) {
        return events.readEvents(stream, from).asStream().map(m -> fact(m, type)).toList();
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
