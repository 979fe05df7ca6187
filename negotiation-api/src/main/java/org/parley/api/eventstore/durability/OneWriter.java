package org.parley.api.eventstore.durability;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Turns for those who write to an H2 file: one write transaction at a time, and nothing is forced
 * to disk while one is open. What H2 writes while others change its maps can hold one map with a
 * change and another one without it; after a kill it cannot put that right (see
 * docs/durability.md). A thread that has the turn may take it again on another connection.
 */
final class OneWriter {

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration patience;
    private volatile @Nullable Thread holder;
    private int depth;

    OneWriter(Duration patience) {
        this.patience = patience;
    }

    /**
     * Waits for the turn.
     *
     * @throws SQLTimeoutException when nobody gave it back in time
     */
    void take() throws SQLException {
        if (holder != Thread.currentThread()) {
            await();
            holder = Thread.currentThread();
        }
        depth++;
    }

    void giveBack() {
        depth--;
        if (depth == 0) {
            holder = null;
            turn.release();
        }
    }

    private void await() throws SQLException {
        try {
            if (!turn.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new SQLTimeoutException("no turn to write within " + patience);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLTimeoutException("interrupted while waiting to write", interrupted);
        }
    }
}
