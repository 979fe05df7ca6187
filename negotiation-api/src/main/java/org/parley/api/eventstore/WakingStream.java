package org.parley.api.eventstore;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** A stream that wakes its reader when there may be something new. */
final class WakingStream implements TrackingEventStream {

    private final TrackingEventStream stream;
    private final Set<Runnable> callbacks;
    private volatile @Nullable Runnable callback;

    WakingStream(TrackingEventStream stream, Set<Runnable> callbacks) {
        this.stream = stream;
        this.callbacks = callbacks;
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
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
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
