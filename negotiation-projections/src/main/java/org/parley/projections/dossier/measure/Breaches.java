package org.parley.projections.dossier.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Limit;
import org.parley.core.shared.PartyId;

/**
 * Finds the spans of time in which a limit was exceeded, in the order in which values were seen.
 */
final class Breaches {

    private final Limit limit;
    private final Setting at;
    private final LocalDate end;
    private final List<Breach> found = new ArrayList<>();

    private Breaches(Limit limit, @Nullable LocalDate lastDay, Setting at) {
        this.limit = limit;
        this.at = at;
        this.end = lastDay != null && lastDay.isBefore(at.today()) ? lastDay : at.today();
    }

    /**
     * @param lastDay the last day of the limit, or null when it has none
     */
    static List<Breach> of(
            Limit limit, @Nullable LocalDate lastDay, List<Sight> sights, Setting at) {
        Map<PartyId, List<Sight>> byParty =
                sights.stream()
                        .sorted(Comparator.comparing(sight -> sight.at().effective()))
                        .collect(
                                Collectors.groupingBy(
                                        sight -> sight.event().partyId(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Breaches breaches = new Breaches(limit, lastDay, at);
        byParty.values().forEach(breaches::observe);
        return breaches.found;
    }

    private void observe(List<Sight> ofOneParty) {
        List<Sight> beyond = new ArrayList<>();
        for (Sight sight : ofOneParty) {
            if (limit.isExceededBy(sight.event().value())) {
                beyond.add(sight);
            } else if (!beyond.isEmpty()) {
                found.add(span(beyond, sight));
                beyond.clear();
            }
        }
        if (!beyond.isEmpty()) {
            found.add(span(beyond, null));
        }
    }

    private Breach span(List<Sight> beyond, @Nullable Sight restored) {
        Sight first = beyond.getFirst();
        LocalDate last = restored == null ? end : restored.day();
        Decimal worst =
                beyond.stream()
                        .map(sight -> sight.event().value())
                        .max(Comparator.comparing(limit::excess))
                        .orElseThrow();
        return new Breach(
                at.name(first.event().partyId()),
                first.told().occurredOn(),
                restored == null ? null : restored.told().occurredOn(),
                Math.max(0, ChronoUnit.DAYS.between(first.day(), last)),
                worst,
                new Decimal(limit.excess(worst)),
                first.told().recordedAt(),
                restored == null ? null : restored.told().recordedAt());
    }
}
