package org.parley.projections.custody;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.ParleyEvent;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Page;

/** Events of one kind, newest first, from the end of a stream and no further than needed. */
final class Backwards {

    private static final int AT_ONCE = 200;

    private final Facts facts;

    Backwards(Facts facts) {
        this.facts = facts;
    }

    /**
     * @param kind what is wanted of the events of that stream
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    <E extends ParleyEvent, K extends E> Page<Fact<K>> list(
            String stream, Class<E> all, Class<K> kind, @Nullable String cursor, int limit) {
        long end = Math.min(before(cursor), facts.length(stream));
        List<Fact<K>> found = new ArrayList<>();
        while (end > 0 && found.size() <= limit) {
            long from = Math.max(0, end - AT_ONCE);
            facts.between(stream, from, end, all).reversed().stream()
                    .filter(fact -> kind.isInstance(fact.event()))
                    .map(fact -> of(kind.cast(fact.event()), fact))
                    .forEach(found::add);
            end = from;
        }
        return Page.of(
                found.subList(0, Math.min(found.size(), limit + 1)),
                limit,
                last -> List.of(Long.toString(last.sequence())));
    }

    private static <K extends ParleyEvent> Fact<K> of(K event, Fact<?> fact) {
        return new Fact<>(event, fact.by(), fact.recordedAt(), fact.sequence());
    }

    private static long before(@Nullable String cursor) {
        List<String> last = Cursor.read(cursor, 1);
        if (last == null) {
            return Long.MAX_VALUE;
        }
        try {
            return Math.max(0, Long.parseLong(last.getFirst()));
        } catch (NumberFormatException _) {
            throw Cursor.notOurs();
        }
    }
}
