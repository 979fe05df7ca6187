package org.parley.projections.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.ParleyEvent;

/**
 * From when a view is seen. All that is given narrows it.
 *
 * @param asOf what was recorded by then, inclusive
 * @param occurredBy what had happened by then, inclusive, told in the order in which it happened
 * @param version what was recorded up to this place in the stream, inclusive
 */
public record Moment(@Nullable Instant asOf, @Nullable Instant occurredBy, @Nullable Long version) {

    /** Everything that is recorded, in the order of record. */
    public static final Moment NOW = new Moment(null, null, null);

    /** The last instant of a day in UTC. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
    }

    /** What of the facts, given in the order of record, is seen, and in which order. */
    public <E extends ParleyEvent> List<Fact<E>> of(List<Fact<E>> recorded) {
        Stream<Fact<E>> known = recorded.stream().filter(this::isKnown);
        if (occurredBy == null) {
            return known.toList();
        }
        return known.filter(fact -> !fact.order().isAfter(occurredBy))
                .sorted(Comparator.comparing(Fact::order))
                .toList();
    }

    /** Whether the viewer's day is given, so that the view stays the same tomorrow. */
    public boolean hasDay() {
        return occurredBy != null || asOf != null;
    }

    /** The day on which the viewer stands: in the world if that is given, else in the record. */
    public LocalDate today(Clock clock) {
        return instant(clock).atZone(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * The instant at which the viewer stands: in the world if that is given, else in the record.
     */
    public Instant instant(Clock clock) {
        return occurredBy != null ? occurredBy : asOf != null ? asOf : clock.instant();
    }

    /**
     * The same moment for another stream, of which the version says nothing: what was recorded
     * there before the next version was recorded here.
     */
    public Moment elsewhere(List<? extends Fact<?>> recorded) {
        return new Moment(beforeTheNext(recorded), occurredBy, null);
    }

    private @Nullable Instant beforeTheNext(List<? extends Fact<?>> recorded) {
        return recorded.stream()
                .filter(fact -> version != null && fact.sequence() > version)
                .map(fact -> fact.recordedAt().minusNanos(1))
                .findFirst()
                .filter(end -> asOf == null || end.isBefore(asOf))
                .orElse(asOf);
    }

    private boolean isKnown(Fact<?> fact) {
        return (asOf == null || !fact.recordedAt().isAfter(asOf))
                && (version == null || fact.sequence() <= version);
    }
}
