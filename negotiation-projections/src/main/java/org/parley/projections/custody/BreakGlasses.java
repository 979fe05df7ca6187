package org.parley.projections.custody;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.event.BreakGlassEvent;
import org.parley.core.custody.event.BreakGlassRequested;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Page;
import org.springframework.stereotype.Component;

/** Lists auditors' requests, newest first, as they stand now. */
@Component
public class BreakGlasses {

    private static final Comparator<BreakGlass> NEWEST_FIRST =
            Comparator.comparing(BreakGlass::requestedAt)
                    .thenComparing(one -> one.id().toString())
                    .reversed();

    private final Facts facts;
    private final Clock clock;

    BreakGlasses(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param custodies of which briefs
     * @param wanted which of the requests about them
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<BreakGlass> list(
            Collection<CustodyId> custodies,
            Predicate<BreakGlass> wanted,
            @Nullable String cursor,
            int limit) {
        Instant now = clock.instant();
        List<BreakGlass> all =
                custodies.stream()
                        .flatMap(custody -> of(custody, now))
                        .filter(wanted)
                        .sorted(NEWEST_FIRST)
                        .toList();
        return Listed.after(all, one -> one.id().toString(), cursor, limit);
    }

    /** The request, or null when there is none of that id, or none that is wanted. */
    public @Nullable BreakGlass find(
            CustodyId custody, BreakGlassId id, Predicate<BreakGlass> wanted) {
        return of(custody, clock.instant())
                .filter(one -> one.id().equals(id))
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }

    private Stream<BreakGlass> of(CustodyId custody, Instant now) {
        Map<BreakGlassId, BreakGlassFold> requests = new LinkedHashMap<>();
        for (Fact<CustodyEvent> fact : facts.of(custody.toString(), CustodyEvent.class)) {
            if (fact.event() instanceof BreakGlassRequested request) {
                requests.put(request.breakGlassId(), new BreakGlassFold(request, fact));
            } else if (fact.event() instanceof BreakGlassEvent event) {
                told(requests.get(event.breakGlassId()), event, fact);
            }
        }
        return requests.values().stream().map(request -> request.at(now));
    }

    private static void told(
            @Nullable BreakGlassFold request, BreakGlassEvent event, Fact<?> fact) {
        if (request != null) {
            request.take(event, fact);
        }
    }
}
