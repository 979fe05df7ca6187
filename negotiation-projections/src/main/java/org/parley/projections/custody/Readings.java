package org.parley.projections.custody;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.event.BriefRead;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.shared.CustodyId;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Page;
import org.springframework.stereotype.Component;

/** Lists who read a brief, newest first, from the end of its custody and no further than needed. */
@Component
public class Readings {

    private static final int AT_ONCE = 200;

    private final Facts facts;

    Readings(Facts facts) {
        this.facts = facts;
    }

    /**
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<Reading> list(CustodyId custody, @Nullable String cursor, int limit) {
        String stream = custody.toString();
        long end = Math.min(before(cursor), facts.length(stream));
        List<Fact<BriefRead>> found = new ArrayList<>();
        while (end > 0 && found.size() <= limit) {
            long from = Math.max(0, end - AT_ONCE);
            found.addAll(readings(stream, from, end));
            end = from;
        }
        List<Fact<BriefRead>> oneMore = found.subList(0, Math.min(found.size(), limit + 1));
        Page<Fact<BriefRead>> page =
                Page.of(oneMore, limit, last -> List.of(Long.toString(last.sequence())));
        return new Page<>(page.items().stream().map(Reading::of).toList(), page.nextCursor());
    }

    private List<Fact<BriefRead>> readings(String stream, long from, long end) {
        return facts.between(stream, from, end, CustodyEvent.class).reversed().stream()
                .mapMulti(Readings::onlyReading)
                .toList();
    }

    private static void onlyReading(
            Fact<CustodyEvent> fact, java.util.function.Consumer<Fact<BriefRead>> found) {
        if (fact.event() instanceof BriefRead read) {
            found.accept(new Fact<>(read, fact.by(), fact.recordedAt(), fact.sequence()));
        }
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
