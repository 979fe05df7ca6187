package org.parley.api.eventstore.ledger;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.note.SignedNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the books as long as the application runs. Each node looks five times a second whether
 * something is to be done, and whichever gets the pen does it.
 */
final class LedgerRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerRounds.class);
    private static final long LOOK_NANOS = Duration.ofMillis(200).toNanos();
    private static final long REST_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long STOP_MILLIS = 10_000;

    private final Bookkeeping books;
    private final Backlog backlog;
    private final Outlets outlets;
    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile @Nullable String trouble;

    LedgerRounds(Bookkeeping books, Backlog backlog, Outlets outlets) {
        this.books = books;
        this.backlog = backlog;
        this.outlets = outlets;
    }

    /** Why nothing is signed at the moment, or null. */
    @Nullable String trouble() {
        return trouble;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("ledger").start(this::go);
    }

    @Override
    public synchronized void stop() {
        running = false;
        Thread stopped = thread;
        if (stopped != null) {
            LockSupport.unpark(stopped);
            try {
                stopped.join(STOP_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void go() {
        while (running) {
            try {
                if (backlog.isThere()) {
                    books.round().map(SignedNote::text).ifPresent(outlets::signed);
                }
                trouble = null;
                LockSupport.parkNanos(LOOK_NANOS);
            } catch (RuntimeException failed) {
                tell(failed);
                LockSupport.parkNanos(REST_NANOS);
            }
        }
    }

    private void tell(RuntimeException failed) {
        String now = String.valueOf(failed.getMessage());
        if (running && !now.equals(trouble)) {
            if (failed instanceof LedgerHarmed) {
                LOG.error("THE LEDGER IS HARMED and nothing is signed: {}", now);
            } else {
                LOG.warn("the ledger is kept again in a moment", failed);
            }
        }
        trouble = now;
    }
}
