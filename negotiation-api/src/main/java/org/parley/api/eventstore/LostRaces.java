package org.parley.api.eventstore;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Tries a command again that lost a race for the next number of its stream, and only such a one.
 * Whatever a decision said is final, and so is the attempt to begin a stream that exists.
 */
final class LostRaces implements RetryScheduler, AutoCloseable {

    private static final int MOST_ATTEMPTS = 20;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("lost-races").factory());

    @Override
    @SuppressWarnings("rawtypes")
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (!(failure instanceof ConcurrencyException) || failures.size() >= MOST_ATTEMPTS) {
            return false;
        }
        return schedule(dispatch, failures.size());
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private boolean schedule(Runnable dispatch, int attempt) {
        try {
            long millis = ThreadLocalRandom.current().nextLong(2, 16) * attempt;
            // not on the timer: one that waits for its turn would hold up all others
            timer.schedule(
                    () -> Thread.ofVirtual().name("lost-race").start(dispatch),
                    millis,
                    TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException _) {
            return false;
        }
    }
}
