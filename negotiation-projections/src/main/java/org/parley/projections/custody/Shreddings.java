package org.parley.projections.custody;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.custody.event.ShreddingEvent;
import org.parley.core.custody.event.ShreddingRequested;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.ShreddingId;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Page;
import org.springframework.stereotype.Component;

/** Lists requests to destroy the keys of briefs, newest first, as they stand now. */
@Component
public class Shreddings {

    private static final Comparator<Shredding> NEWEST_FIRST =
            Comparator.comparing((Shredding one) -> one.request().at())
                    .thenComparing(one -> one.id().toString())
                    .reversed();

    private final Facts facts;
    private final Clock clock;

    Shreddings(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param custodies of which briefs
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<Shredding> list(
            Collection<CustodyId> custodies, @Nullable String cursor, int limit) {
        Instant now = clock.instant();
        List<Shredding> all =
                custodies.stream()
                        .flatMap(custody -> of(custody, now))
                        .sorted(NEWEST_FIRST)
                        .toList();
        return Listed.after(all, one -> one.id().toString(), cursor, limit);
    }

    /**
     * The same without reasons.
     *
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<ShreddingOnRecord> onRecord(
            Collection<CustodyId> custodies, @Nullable String cursor, int limit) {
        Page<Shredding> page = list(custodies, cursor, limit);
        return new Page<>(
                page.items().stream().map(ShreddingOnRecord::of).toList(), page.nextCursor());
    }

    /** The request, or null when there is none of that id about that brief. */
    public @Nullable Shredding find(CustodyId custody, ShreddingId id) {
        return of(custody, clock.instant())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Stream<Shredding> of(CustodyId custody, Instant now) {
        Map<ShreddingId, ShreddingFold> requests = new LinkedHashMap<>();
        for (Fact<CustodyEvent> fact : facts.of(custody.toString(), CustodyEvent.class)) {
            if (fact.event() instanceof ShreddingRequested request) {
                requests.put(request.shreddingId(), new ShreddingFold(request, fact));
            } else if (fact.event() instanceof ShreddingEvent event) {
                told(requests.get(event.shreddingId()), event, fact);
            }
        }
        return requests.values().stream().map(request -> request.at(now));
    }

    private static void told(@Nullable ShreddingFold request, ShreddingEvent event, Fact<?> fact) {
        if (request != null) {
            request.take(event, fact);
        }
    }
}
