package org.parley.api.eventstore.keys;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows of what happens to keys on any node, within a second: nothing that was kept in memory is
 * used on a look at the database that is older than this.
 */
final class KeyWatch {

    static final Duration LEASE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(KeyWatch.class);

    private final KeyTable table;
    private final LongSupplier nanos;
    private final Runnable changed;
    private final Supplier<Stream<WhenDestroyed>> listeners;
    private volatile long epoch;
    private volatile long looked;

    KeyWatch(
            KeyTable table,
            LongSupplier nanos,
            Runnable changed,
            Supplier<Stream<WhenDestroyed>> listeners) {
        this.table = table;
        this.nanos = nanos;
        this.changed = changed;
        this.listeners = listeners;
        this.looked = nanos.getAsLong() - LEASE.toNanos() - 1;
    }

    /** The number of the present, as of a second ago at most. */
    long epoch() {
        if (nanos.getAsLong() - looked > LEASE.toNanos()) {
            look();
        }
        return epoch;
    }

    /** Asks the database, and has forgotten what was destroyed meanwhile. */
    synchronized void look() {
        long began = nanos.getAsLong();
        long now = table.epoch();
        if (now != epoch) {
            long before = epoch;
            epoch = now;
            changed.run();
            table.destroyedAfter(before)
                    .forEach(gone -> listeners.get().forEach(one -> one.forget(gone)));
        }
        looked = began;
    }

    /** Looks, also when nobody asks, so that nothing lies in memory for long. */
    void lookAround() {
        try {
            look();
        } catch (RuntimeException failed) {
            LOG.debug("cannot ask after keys; nothing is opened until it can be", failed);
        }
    }
}
