package org.parley.api.imports;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works on posted files beside all requests: two at a time, one of a login, six more may wait. It
 * stops before all else does, and never interrupts: that would close the file of the database.
 */
@Component
class ImportQueue implements SmartLifecycle {

    private static final int AT_A_TIME = 2;
    private static final int WAITING = 6;
    private static final String RETRY_AFTER = "Retry-After";

    private volatile boolean open = true;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(
                    AT_A_TIME,
                    AT_A_TIME,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    Thread.ofPlatform().name("import-", 1).daemon().factory());

    /**
     * Takes the place of a login.
     *
     * @param elsewhere whether another node works for it
     * @throws org.parley.api.problem.Refused when the login has an import under way
     */
    void enter(String login, BooleanSupplier elsewhere) {
        if (!busy.add(login)) {
            throw oneAtATime();
        }
        if (elsewhere.getAsBoolean()) {
            leave(login);
            throw oneAtATime();
        }
    }

    private static RuntimeException oneAtATime() {
        return Problem.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        "An import of yours is under way. Post the next when it is done.")
                .header(RETRY_AFTER, "5")
                .refused();
    }

    /** Gives the place back. */
    void leave(String login) {
        busy.remove(login);
    }

    /**
     * Does the work later, and then gives the place back, if it has not done so itself: whoever is
     * told that it has ended may post the next at once.
     *
     * @param work is given what gives the place back
     * @throws org.parley.api.problem.Refused when too many are waiting
     */
    void submit(String login, Consumer<Runnable> work) {
        try {
            workers.execute(() -> doing(login, work));
        } catch (RejectedExecutionException _) {
            throw Problem.of(
                            ProblemType.BUSY,
                            "Too many imports are waiting. Post yours again in a minute.")
                    .header(RETRY_AFTER, "60")
                    .refused();
        }
    }

    private void doing(String login, Consumer<Runnable> work) {
        AtomicBoolean left = new AtomicBoolean();
        Runnable leave =
                () -> {
                    if (left.compareAndSet(false, true)) {
                        leave(login);
                    }
                };
        try {
            work.accept(leave);
        } finally {
            leave.run();
        }
    }

    /** Whether work is to go on; it looks after each line. */
    boolean isOpen() {
        return open;
    }

    @Override
    public void start() {
        open = true;
    }

    /** Lets the lines under way end, so that nothing is half counted. */
    @Override
    public void stop() {
        open = false;
        workers.shutdown();
        try {
            workers.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
