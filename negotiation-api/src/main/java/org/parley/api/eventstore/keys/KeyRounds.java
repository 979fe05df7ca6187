package org.parley.api.eventstore.keys;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/**
 * Looks after keys as long as the application runs: four times a second for what happened to them,
 * and now and then for what an interrupted rotation has left to do.
 */
final class KeyRounds implements SmartLifecycle {

    private static final long LOOK_MILLIS = 250;
    private static final long REWRAP_MILLIS = 30_000;

    private final KeyWatch watch;
    private final Rewrapping rewrapping;
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(
                    2, Thread.ofPlatform().daemon().name("key-round-", 0).factory());
    private volatile boolean running;

    KeyRounds(KeyWatch watch, Rewrapping rewrapping) {
        this.watch = watch;
        this.rewrapping = rewrapping;
    }

    void rewrapSoon() {
        timer.execute(rewrapping::goOn);
    }

    @Override
    public void start() {
        running = true;
        timer.scheduleWithFixedDelay(
                watch::lookAround, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(rewrapping::goOn, 0, REWRAP_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdown();
        try {
            timer.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
