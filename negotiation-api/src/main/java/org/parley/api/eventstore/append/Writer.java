package org.parley.api.eventstore.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The one thread of this node that writes units. It takes all that wait, has them committed
 * together, and answers each; what comes meanwhile waits for the next commit.
 */
final class Writer implements AutoCloseable {

    static final int MOST_WAITING = 1024;
    private static final int MOST_UNITS = 256;
    private static final int MOST_BYTES = 8 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How often the idle writer looks whether the application is closing. */
    private static final Duration REST = Duration.ofMillis(100);

    private final BlockingQueue<Unit> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Commits commits;
    private final Thread thread;
    private @Nullable Unit next;
    private volatile boolean closing;

    Writer(Commits commits) {
        this.commits = commits;
        this.thread = Thread.ofPlatform().daemon().name("event-writer").unstarted(this::serve);
    }

    Writer start() {
        thread.start();
        return this;
    }

    /**
     * Returns when the unit is on disk.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException when it lost a race
     * @throws Overloaded when too many wait already
     * @throws OutcomeUnknown when nobody can tell whether it is
     */
    void write(Unit unit) {
        if (closing || !waiting.offer(unit)) {
            throw new Overloaded();
        }
        try {
            unit.outcome().get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw asThrown(failed.getCause());
        } catch (TimeoutException slow) {
            throw new OutcomeUnknown("not written within " + PATIENCE, slow);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown("interrupted while waiting to be written", interrupted);
        }
    }

    /** Writes what waits already, and refuses everything after it. */
    @Override
    public void close() throws InterruptedException {
        closing = true; // an interrupt would close the file under the database
        thread.join(PATIENCE);
        waiting.forEach(unit -> unit.failed(new Overloaded()));
        commits.close();
    }

    /** How many units wait to be taken. */
    int waiting() {
        return waiting.size();
    }

    private void serve() {
        while (!closing || next != null || !waiting.isEmpty()) {
            commits.write(together());
        }
    }

    /** What is committed next: as many as wait, unless one rests on what another one changes. */
    private List<Unit> together() {
        List<Unit> group = new ArrayList<>();
        Unit unit = next == null ? first() : next;
        next = null;
        int bytes = 0;
        while (unit != null) {
            if (unit.restsOnAnyOf(group)) {
                next = unit;
                break;
            }
            group.add(unit);
            bytes += unit.size();
            unit = group.size() < MOST_UNITS && bytes < MOST_BYTES ? waiting.poll() : null;
        }
        return group;
    }

    private @Nullable Unit first() {
        try {
            return waiting.poll(REST.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            return null; // nobody of this house does that
        }
    }

    private static RuntimeException asThrown(@Nullable Throwable cause) {
        return cause instanceof RuntimeException failed
                ? failed
                : new IllegalStateException("not written", cause);
    }
}
