package org.parley.api.eventstore;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event store that tells pooled processors when there is something to read; left alone, they
 * ask twice a second. A thread of its own follows the tail and wakes them, for events of this node
 * and of others alike. It survives whatever goes wrong while reading, and rests while nobody reads.
 */
final class PulsingEventStore extends EmbeddedEventStore {

    private static final Logger LOG = LoggerFactory.getLogger(PulsingEventStore.class);

    private final Set<Runnable> callbacks = new CopyOnWriteArraySet<>();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean stopped;
    private volatile Runnable committed = () -> {};

    PulsingEventStore(Builder builder) {
        super(builder);
    }

    /** Has it run after each commit of this node. */
    void onCommit(Runnable committed) {
        this.committed = committed;
    }

    /** Looks for events that others have appended. */
    void wake() {
        super.afterCommit(List.of());
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        committed.run();
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        if (started.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("event-pulse").start(this::pulse);
        }
        return new WakingStream(super::openStream, token, callbacks);
    }

    @Override
    public void shutDown() {
        stopped = true;
        super.shutDown();
    }

    private void pulse() {
        while (!stopped) {
            if (callbacks.isEmpty()) {
                rest();
                continue;
            }
            try (TrackingEventStream tail = super.openStream(createHeadToken())) {
                callbacks.forEach(Runnable::run); // what came while nobody followed
                follow(tail);
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failed) {
                LOG.debug("following the tail again", failed);
                rest();
            }
        }
    }

    private void follow(TrackingEventStream tail) throws InterruptedException {
        while (!stopped && !callbacks.isEmpty()) {
            if (tail.hasNextAvailable(500, TimeUnit.MILLISECONDS)) {
                tail.nextAvailable();
                callbacks.forEach(Runnable::run);
            }
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
