package org.parley.api.shutdown;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The time between "not ready" and the end of serving. The readiness answer has changed when this
 * is asked to stop, and the web server is only asked after it.
 */
@Component
final class Drain implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private final Duration time;
    private volatile boolean running;

    Drain(@Value("${parley.shutdown.drain:0s}") Duration time) {
        if (time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("parley.shutdown.drain must be 0s to 25s");
        }
        this.time = time;
    }

    /** Of all that is stopped this is the first. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop(Runnable stopped) {
        if (time.isZero()) {
            stopped.run();
        } else {
            LOG.info("not ready any more; serving for another {}", time);
            CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(stopped);
        }
        running = false;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
