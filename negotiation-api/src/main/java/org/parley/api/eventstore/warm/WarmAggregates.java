package org.parley.api.eventstore.warm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.jspecify.annotations.Nullable;

/** The aggregates that this node has had in hand lately, the longest histories counting most. */
final class WarmAggregates {

    private static final long MOST_EVENTS = 2_000_000;
    private static final int AT_LEAST = 50;

    private final Cache<String, Kept<?>> aggregates =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_EVENTS)
                    .weigher(WarmAggregates::weight)
                    .executor(Runnable::run)
                    .build();

    /**
     * @param overtaken whether another node has been found to have gone on from there
     */
    record Kept<T>(EventSourcedAggregate<T> aggregate, boolean overtaken) {}

    @SuppressWarnings("unchecked") // an identifier belongs to one type of aggregate
    <T> @Nullable Kept<T> find(String id) {
        return (Kept<T>) aggregates.getIfPresent(id);
    }

    void keep(String id, EventSourcedAggregate<?> aggregate) {
        aggregates.put(id, new Kept<>(aggregate, false));
    }

    /** What it was before it lost a race: it has to read what it missed. */
    void keepOvertaken(String id, EventSourcedAggregate<?> before) {
        aggregates.put(id, new Kept<>(before, true));
    }

    /** Has it read what it missed before it is used again. */
    void overtaken(String id) {
        aggregates.asMap().computeIfPresent(id, (_, kept) -> new Kept<>(kept.aggregate(), true));
    }

    void forget(String id) {
        aggregates.invalidate(id);
    }

    private static int weight(String id, Kept<?> kept) {
        Long version = kept.aggregate().version();
        return AT_LEAST + (version == null ? 0 : Math.toIntExact(Math.min(version, MOST_EVENTS)));
    }
}
