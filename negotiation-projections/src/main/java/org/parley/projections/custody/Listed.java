package org.parley.projections.custody;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;

/** A part of a short list that is there as a whole. */
final class Listed {

    private Listed() {}

    /**
     * What comes after the thing that the cursor names.
     *
     * @throws IllegalArgumentException when the list has no such thing
     */
    static <T> Page<T> after(
            List<T> all, Function<T, String> name, @Nullable String cursor, int limit) {
        List<String> last = Cursor.read(cursor, 1);
        int from = last == null ? 0 : place(all, name, last.getFirst()) + 1;
        List<T> rest = all.subList(from, all.size());
        return Page.of(
                rest.subList(0, Math.min(rest.size(), limit + 1)),
                limit,
                one -> List.of(name.apply(one)));
    }

    private static <T> int place(List<T> all, Function<T, String> name, String wanted) {
        return IntStream.range(0, all.size())
                .filter(index -> name.apply(all.get(index)).equals(wanted))
                .findFirst()
                .orElseThrow(Cursor::notOurs);
    }
}
