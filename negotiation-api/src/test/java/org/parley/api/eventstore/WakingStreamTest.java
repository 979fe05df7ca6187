package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A stream at the end of which nothing comes, while something does for who opens it again. */
class WakingStreamTest {

    private final List<@Nullable TrackingToken> opened = new ArrayList<>();
    private final Deque<TrackedEventMessage<?>> first = new ArrayDeque<>();
    private final Set<Runnable> callbacks = new CopyOnWriteArraySet<>();

    @Test
    void who_has_passed_a_gap_looks_for_it_again_from_where_he_stands() throws Exception {
        TrackingToken passed = GapAwareTrackingToken.newInstance(9, Set.of(4L));
        first.add(event("passing", passed));
        WakingStream stream = new WakingStream(this::open, null, callbacks);
        assertThat(stream.nextAvailable().getPayload()).isEqualTo("passing");

        await().until(() -> stream.hasNextAvailable(0, TimeUnit.MILLISECONDS));

        assertThat(stream.nextAvailable().getPayload()).isEqualTo("late");
        assertThat(opened).containsExactly(null, passed);
    }

    @Test
    void who_has_passed_none_waits_for_what_comes() throws Exception {
        WakingStream stream =
                new WakingStream(
                        this::open, GapAwareTrackingToken.newInstance(9, Set.of()), callbacks);
        for (int i = 0; i < 12; i++) {
            assertThat(stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(opened).hasSize(1);
    }

    private TrackingEventStream open(@Nullable TrackingToken token) {
        opened.add(token);
        return new End(
                opened.size() == 1
                        ? first
                        : new ArrayDeque<>(
                                List.of(
                                        event(
                                                "late",
                                                GapAwareTrackingToken.newInstance(9, Set.of())))));
    }

    private static TrackedEventMessage<?> event(String payload, TrackingToken token) {
        return new GenericTrackedEventMessage<>(token, GenericEventMessage.asEventMessage(payload));
    }

    /** What is there, and then nothing. */
    private record End(Deque<TrackedEventMessage<?>> events) implements TrackingEventStream {

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(events.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (events.isEmpty()) {
                unit.sleep(timeout);
            }
            return !events.isEmpty();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return events.remove();
        }

        @Override
        public void close() {
            events.clear();
        }
    }
}
