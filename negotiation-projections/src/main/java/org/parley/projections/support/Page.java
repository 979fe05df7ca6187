package org.parley.projections.support;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param nextCursor where the next part begins, or null when this is the last
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** The first rows of one more than the limit, and a cursor if that one is there. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, List<String>> key) {
        if (oneMore.size() <= limit) {
            return new Page<>(List.copyOf(oneMore), null);
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, Cursor.write(key.apply(items.getLast())));
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null);
    }
}
