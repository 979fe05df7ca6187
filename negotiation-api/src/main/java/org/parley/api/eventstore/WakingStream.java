package org.parley.api.eventstore;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A stream that wakes its reader when there may be something new. Readers that are up to date share
 * one look at the database, which looks for the gaps that the first of them knows of. What fills a
 * gap that only another one has passed is found by that one alone: as long as it has gaps, it opens
 * the stream again every second in which nothing came.
 */
final class WakingStream implements TrackingEventStream {

    private static final long LOOK_NANOS = Duration.ofSeconds(1).toNanos();

    private final Function<@Nullable TrackingToken, TrackingEventStream> open;
    private final Set<Runnable> callbacks;
    private TrackingEventStream stream;
    private @Nullable TrackingToken last;
    private long looked = System.nanoTime();
    private volatile @Nullable Runnable callback;

    WakingStream(
            Function<@Nullable TrackingToken, TrackingEventStream> open,
            @Nullable TrackingToken token,
            Set<Runnable> callbacks) {
        this.open = open;
        this.callbacks = callbacks;
        this.last = token;
        this.stream = open.apply(token);
    }

    @Override
    public boolean setOnAvailableCallback(Runnable wake) {
        callback = wake;
        return callbacks.add(wake);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (stream.hasNextAvailable(timeout, unit)) {
            return true;
        }
        if (!hasGaps() || System.nanoTime() - looked < LOOK_NANOS) {
            return false;
        }
        looked = System.nanoTime();
        stream.close();
        stream = open.apply(last);
        return stream.hasNextAvailable(0, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> event = stream.nextAvailable();
        last = event.trackingToken();
        looked = System.nanoTime();
        return event;
    }

    private boolean hasGaps() {
        return last instanceof GapAwareTrackingToken place && place.hasGaps();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        stream.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        Runnable registered = callback;
        if (registered != null) {
            callbacks.remove(registered);
        }
        stream.close();
    }
}
