package org.parley.api.eventstore.durability;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.ForcedCommit;

/**
 * One thread that forces commits to disk; all who wait when it begins are served by the same forced
 * write. Whoever comes while one is running waits for the next, since the running one may have
 * begun before the commit.
 *
 * <p>A failed forced write is final: the operating system may have dropped the pages, so a later
 * success would prove nothing. From then on every waiter gets an error until a restart. Callers are
 * never the ones to touch the file: an interrupted caller would close it.
 */
final class GroupedSync implements ForcedCommit, AutoCloseable {

    private final Forcing forcing;
    private final Duration patience;
    private final Thread worker;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wanted = lock.newCondition();
    private final Condition served = lock.newCondition();
    private long asked;
    private long done;
    private boolean closing;
    private @Nullable Throwable failure;

    GroupedSync(Forcing forcing, Duration patience) {
        this.forcing = forcing;
        this.patience = patience;
        this.worker = Thread.ofPlatform().daemon().name("forced-commit").unstarted(this::serve);
    }

    GroupedSync start() {
        worker.start();
        return this;
    }

    @Override
    public void await() {
        lock.lock();
        try {
            long ticket = ++asked;
            wanted.signal();
            serveUpTo(ticket);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotForced("interrupted while waiting for a forced write", interrupted);
        } finally {
            lock.unlock();
        }
    }

    /** Lets the running forced write end, and refuses everything after it. */
    @Override
    public void close() throws InterruptedException {
        lock.lock();
        try {
            closing = true;
            wanted.signal();
        } finally {
            lock.unlock();
        }
        worker.join(patience);
    }

    private void serveUpTo(long ticket) throws InterruptedException {
        long left = patience.toNanos();
        while (done < ticket && failure == null) {
            if (left <= 0) {
                throw new NotForced("no forced write ended within " + patience, null);
            }
            left = served.awaitNanos(left);
        }
        if (done < ticket) {
            throw new NotForced("a committed write could not be forced to disk", failure);
        }
    }

    private void serve() {
        while (true) {
            long serving = next();
            try {
                if (serving == 0) {
                    throw new IllegalStateException("the application is stopping");
                }
                forcing.force();
                ended(serving, null);
                forcing.tidy();
            } catch (SQLException | RuntimeException | Error failed) {
                ended(0, failed);
                return;
            }
        }
    }

    /**
     * The last ticket that a forced write beginning now will serve, or 0 when there is to be none.
     */
    private long next() {
        lock.lock();
        try {
            while (asked == done && !closing) {
                wanted.awaitUninterruptibly();
            }
            return asked == done ? 0 : asked;
        } finally {
            lock.unlock();
        }
    }

    private void ended(long upTo, @Nullable Throwable failed) {
        lock.lock();
        try {
            done = Math.max(done, upTo);
            failure = failed;
            served.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
