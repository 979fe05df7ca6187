package org.parley.api.eventstore.nodes;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Says every two seconds that this node lives, and counts the others. Whoever was silent for seven
 * seconds is dead to the others, until it speaks again; or for three, if the database has no
 * session of it any more. Then its parts are anybody's at once.
 */
final class Heartbeat implements SmartLifecycle, Peers {

    static final Duration BEAT = Duration.ofSeconds(2);
    static final Duration DEAD_AFTER = Duration.ofSeconds(7);
    static final Duration GONE_AFTER = Duration.ofSeconds(3);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final NodeId node;
    private final NodeTable table;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("heartbeat").factory());
    private volatile Set<String> living;
    private volatile boolean running;

    Heartbeat(NodeId node, NodeTable table) {
        this.node = node;
        this.table = table;
        this.living = Set.of(node.text());
    }

    @Override
    public Set<String> names() {
        return living;
    }

    @Override
    public void start() {
        running = true;
        beat();
        long millis = BEAT.toMillis();
        timer.scheduleWithFixedDelay(this::beat, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Before the processors start, so that the first claims are a fair share already. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdown();
        try {
            timer.awaitTermination(5, TimeUnit.SECONDS);
            table.remove(node);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.debug("the others will find out by themselves that this node is gone", failed);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void beat() {
        try {
            table.say(node);
            table.goneFor(GONE_AFTER, node).forEach(table::bury);
            table.forgetUnseenFor(FORGOTTEN_AFTER);
            living = table.seenWithin(DEAD_AFTER);
        } catch (RuntimeException failed) {
            LOG.warn("cannot say that this node lives: {}", failed.toString());
        }
    }
}
