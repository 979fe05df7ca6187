package org.parley.api.eventstore.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.sealing.DataKey;

/** Unwrapped keys, each as long as the number it was found under is the present one. */
final class KeyMemory {

    private static final int MOST = 10_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final Cache<Object, Found> keys =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();

    DataKey get(Object name, long epoch, Supplier<DataKey> search) {
        @Nullable Found known = keys.getIfPresent(name);
        if (known != null && known.epoch() == epoch) {
            return known.key();
        }
        DataKey key = search.get();
        keys.put(name, new Found(epoch, key));
        return key;
    }

    void clear() {
        keys.invalidateAll();
    }

    private record Found(long epoch, DataKey key) {}
}
