package org.parley.api.eventstore.processing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.vocabulary.EventTypes;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds what a read model must have handled to show an event: the event itself, or what it handles
 * of the same stream before it. Of events that it does not handle a reader elsewhere says nothing
 * for seconds, and there is nothing to wait for.
 */
record LastHandled(JdbcClient jdbc, EventStore events, PerNegotiation order) {

    /**
     * What to wait for.
     *
     * @param sequence decides which part of the read model handles it
     * @param globalIndex -1 when there is nothing
     */
    record Awaited(Object sequence, long globalIndex) {}

    /** What to wait for to see the event of that index, or null when there is no such event yet. */
    @Nullable Awaited before(long globalIndex, EventHandlerInvoker reader) {
        Place place =
                jdbc.sql(
                                "select aggregate_identifier as stream, sequence_number as sequence"
                                        + " from domain_event where global_index = ?")
                        .param(globalIndex)
                        .query(Place.class)
                        .optional()
                        .orElse(null);
        if (place == null) {
            return null;
        }
        DomainEventMessage<?> event = events.readEvents(place.stream(), place.sequence()).next();
        Object sequence = order.getSequenceIdentifierFor(event);
        return reader.canHandleType(event.getPayloadType())
                ? new Awaited(sequence, globalIndex)
                : new Awaited(sequence, earlier(place, ignored(reader)));
    }

    private long earlier(Place place, Set<String> ignored) {
        return jdbc.sql(
                        """
                        select global_index from domain_event
                        where aggregate_identifier = :stream and sequence_number < :sequence
                          and payload_type not in (:ignored)
                        order by sequence_number desc fetch first 1 row only
                        """)
                .param("stream", place.stream())
                .param("sequence", place.sequence())
                .param("ignored", ignored)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** Stored names that the reader surely does not handle; a name of old it may handle. */
    static Set<String> ignored(EventHandlerInvoker reader) {
        return EventTypes.vocabulary().classes().entrySet().stream()
                .filter(type -> !reader.canHandleType(type.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private record Place(String stream, long sequence) {}
}
