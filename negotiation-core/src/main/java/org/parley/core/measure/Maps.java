package org.parley.core.measure;

import java.util.HashMap;
import java.util.Map;

/** Maps that never change: a new one for each new entry. */
final class Maps {

    private Maps() {}

    static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new HashMap<>(map);
        copy.put(key, value);
        return Map.copyOf(copy);
    }
}
