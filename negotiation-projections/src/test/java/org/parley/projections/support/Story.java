package org.parley.projections.support;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.ParleyEvent;
import org.parley.core.shared.PartyId;

/** Facts of one stream, made by hand: one is recorded each minute from a fixed instant on. */
public final class Story<E extends ParleyEvent> {

    public static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private final List<Fact<E>> facts = new ArrayList<>();
    private final int first;

    public Story() {
        this(0);
    }

    /** One that begins so many minutes later. */
    public Story(int first) {
        this.first = first;
    }

    /** Recorded without a word on when it happened. */
    public Story<E> then(E event) {
        return tell(null, null, event);
    }

    public Story<E> on(String day, E event) {
        return tell(day, null, event);
    }

    public Story<E> tell(@Nullable String said, @Nullable PartyId party, E event) {
        Instant recorded = minute(first + facts.size());
        Circumstances by =
                new Circumstances(
                        "someone",
                        party,
                        "secretariat",
                        false,
                        Occurrence.of(said, recorded),
                        null,
                        null,
                        null);
        facts.add(new Fact<>(event, by, recorded, facts.size()));
        return this;
    }

    public List<Fact<E>> facts() {
        return List.copyOf(facts);
    }

    /** When the fact with this number, from 0, was recorded. */
    public static Instant minute(int number) {
        return START.plus(Duration.ofMinutes(number));
    }
}
