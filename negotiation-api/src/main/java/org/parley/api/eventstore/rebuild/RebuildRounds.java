package org.parley.api.eventstore.rebuild;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks twice a second for rebuilds that nobody works on, and works on them, one after another.
 * Every node does.
 */
final class RebuildRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildRounds.class);
    private static final long EVERY_MILLIS = 500;
    private static final long PATIENCE_SECONDS = 20;

    private final Work work;
    private final RebuildTable table;
    private final Set<String> readModels;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("rebuild").factory());
    private volatile boolean running;

    RebuildRounds(Work work, RebuildTable table, Set<String> readModels) {
        this.work = work;
        this.table = table;
        this.readModels = readModels;
    }

    @Override
    public void start() {
        running = true;
        worker.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What is under way ends with the events in hand; another node or the next start goes on. */
    @Override
    public void stop() {
        running = false;
        worker.shutdown();
        try {
            if (worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                table.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        for (String readModel : readModels) {
            if (running) {
                workOn(readModel);
            }
        }
    }

    private void workOn(String readModel) {
        try {
            work.on(readModel, () -> !running);
        } catch (Overtaken overtaken) {
            LOG.info("{}: {}", readModel, overtaken.getMessage());
        } catch (RuntimeException failed) {
            LOG.warn("the rebuild of {} is tried again", readModel, failed);
            note(readModel, failed);
        }
    }

    private void note(String readModel, RuntimeException failed) {
        try {
            Throwable why = failed.getCause() == null ? failed : failed.getCause();
            table.failed(readModel, why);
        } catch (RuntimeException alsoFailed) {
            LOG.debug("nor can it be noted", alsoFailed);
        }
    }
}
