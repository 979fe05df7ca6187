package org.parley.api.eventstore.warm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.jspecify.annotations.Nullable;

/** The aggregates that this node has had in hand lately, the longest histories counting most. */
final class WarmAggregates {

    private static final long MOST_EVENTS = 2_000_000;
    private static final int AT_LEAST = 50;

    private final Cache<String, EventSourcedAggregate<?>> aggregates =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_EVENTS)
                    .weigher(WarmAggregates::weight)
                    .executor(Runnable::run)
                    .build();

    @SuppressWarnings("unchecked") // an identifier belongs to one type of aggregate
    <T> @Nullable EventSourcedAggregate<T> find(String id) {
        return (EventSourcedAggregate<T>) aggregates.getIfPresent(id);
    }

    void keep(String id, EventSourcedAggregate<?> aggregate) {
        aggregates.put(id, aggregate);
    }

    void forget(String id) {
        aggregates.invalidate(id);
    }

    private static int weight(String id, EventSourcedAggregate<?> aggregate) {
        Long version = aggregate.version();
        return AT_LEAST + (version == null ? 0 : Math.toIntExact(Math.min(version, MOST_EVENTS)));
    }
}
