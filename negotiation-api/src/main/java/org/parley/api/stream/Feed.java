package org.parley.api.stream;

import static org.parley.api.problem.ProblemType.UNAVAILABLE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.Arrivals;
import org.parley.api.eventstore.Arrivals.Arrival;
import org.parley.api.problem.Problem;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.history.Entry;
import org.parley.projections.history.EventPlace;
import org.parley.projections.history.Histories;
import org.springframework.stereotype.Component;

/** Reads what the history shows, in the order of arrival. It holds no connection between calls. */
@Component
public class Feed {

    /** Before the first event. */
    static final long BEGINNING = -1;

    private static final int AT_ONCE = 50;
    private static final long LOOK_NANOS = Duration.ofMillis(20).toNanos();
    private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

    private final Arrivals arrivals;
    private final Histories histories;

    Feed(Arrivals arrivals, Histories histories) {
        this.arrivals = arrivals;
        this.histories = histories;
    }

    /**
     * Some of what comes next.
     *
     * @param isBehind whether the history has not taken in yet what comes then: to be asked for
     *     again in a moment, since what is passed never comes back
     * @param isAll whether nothing more has arrived
     */
    public record Part<T>(List<Told<T>> events, boolean isBehind, boolean isAll) {

        public Part {
            events = List.copyOf(events);
        }

        /** To whom nothing is told there is nothing more. */
        public static <T> Part<T> nothing() {
            return new Part<>(List.of(), false, true);
        }
    }

    /**
     * The number after which comes what these negotiations record from now on. All that they have
     * recorded comes before it: what has not arrived yet is waited for, which is nobody's but
     * theirs, so that the wait tells of nothing else.
     *
     * @param negotiations which ones, or null for any
     * @throws org.parley.api.problem.Refused when it does not arrive
     */
    public long now(@Nullable Collection<NegotiationId> negotiations) {
        Set<Long> coming = arrivals.coming(negotiations);
        long last = arrivals.last();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!coming.isEmpty()) {
            Long arrived = arrivals.lastOf(coming);
            if (arrived != null) {
                return Math.max(last, arrived);
            }
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                throw Problem.of(UNAVAILABLE, "The record is behind. Try again in a moment.")
                        .refused();
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return last;
    }

    /**
     * What comes after that number.
     *
     * @param negotiations which ones it may be of, or null for any
     * @param telling what is told of each
     */
    public <T> Part<T> after(
            long number,
            @Nullable Collection<NegotiationId> negotiations,
            Telling<? extends T> telling) {
        List<Arrival> next = arrivals.after(number, negotiations, AT_ONCE);
        Map<EventPlace, Entry> entries = entries(next);
        List<Told<T>> events = new ArrayList<>();
        for (Arrival arrival : next) {
            Entry entry = entries.get(place(arrival));
            if (entry != null) {
                T content = telling.of(arrival.negotiation(), entry);
                events.add(new Told<>(arrival.number(), content));
            } else if (!arrivals.isGivenUp(arrival)) {
                return new Part<>(events, true, false);
            }
        }
        return new Part<>(events, false, next.size() < AT_ONCE);
    }

    private Map<EventPlace, Entry> entries(List<Arrival> arrivals) {
        Map<EventPlace, Entry> entries = new HashMap<>();
        arrivals.stream()
                .collect(
                        Collectors.groupingBy(
                                Arrival::negotiation,
                                Collectors.mapping(Feed::place, Collectors.toList())))
                .forEach(
                        (negotiation, places) -> entries.putAll(histories.at(negotiation, places)));
        return entries;
    }

    private static EventPlace place(Arrival arrival) {
        return new EventPlace(arrival.stream(), arrival.version());
    }
}
