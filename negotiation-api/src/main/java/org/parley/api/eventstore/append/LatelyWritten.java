package org.parley.api.eventstore.append;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.OptionalLong;

/**
 * Remembers where the newest event of a stream that this node wrote stands, so that an answer need
 * not look it up. Told only of what is committed, since that never moves.
 */
public final class LatelyWritten {

    private static final int MOST = 10_000;

    private final Cache<String, Place> places =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** The place of the event among all, if it is remembered. */
    public OptionalLong globalIndex(String stream, long sequence) {
        Place place = places.getIfPresent(stream);
        return place == null || place.sequence() != sequence
                ? OptionalLong.empty()
                : OptionalLong.of(place.index());
    }

    void committed(Collection<Place> written) {
        for (Place place : written) {
            places.asMap().merge(place.stream(), place, LatelyWritten::newer);
        }
    }

    private static Place newer(Place one, Place other) {
        return one.sequence() > other.sequence() ? one : other;
    }
}
