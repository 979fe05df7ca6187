package org.parley.api.stream;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.parley.api.eventstore.Arrivals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks five times a second, for all streams of this node at once, whether something arrived. */
@Component
class News implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(News.class);
    private static final long LOOK_NANOS = Duration.ofMillis(200).toNanos();
    private static final long NOTHING = -2;

    private final Arrivals arrivals;
    private final Watches watches;
    private volatile boolean running;
    private long known = NOTHING;

    News(Arrivals arrivals, Watches watches) {
        this.arrivals = arrivals;
        this.watches = watches;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("news").start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        while (running) {
            try {
                look();
            } catch (RuntimeException failed) {
                LOG.debug("looking again in a moment", failed);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Whoever came while nobody looked finds out by himself. */
    private void look() {
        if (!watches.isAnybodyThere()) {
            known = NOTHING;
            return;
        }
        long last = arrivals.last();
        if (known == NOTHING) {
            watches.wakeAll();
        } else if (last > known) {
            watches.wake(arrivals.touched(known, last));
        }
        known = last;
    }
}
