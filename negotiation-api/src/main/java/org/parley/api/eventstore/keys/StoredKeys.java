package org.parley.api.eventstore.keys;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;
import org.parley.api.eventstore.sealing.BrokenSeal;
import org.parley.api.eventstore.sealing.DataKey;
import org.parley.api.eventstore.sealing.DataKeys;
import org.parley.core.rejection.CommandRejected;
import org.parley.core.rejection.ContentDestroyed;
import org.parley.core.shared.Compartment;
import org.springframework.dao.DuplicateKeyException;

/**
 * Keeps the data keys in the database, made by whichever node needs one first. None is used before
 * it is on disk.
 */
final class StoredKeys implements DataKeys, KeyRing {

    private final KeyTable table;
    private final Wrapping wrapping;
    private final Surroundings house;
    private final KeyWatch watch;
    private final KeyMemory memory;
    private final Duration lease;

    StoredKeys(
            KeyTable table,
            Wrapping wrapping,
            Surroundings house,
            KeyWatch watch,
            KeyMemory memory,
            Duration lease) {
        this.table = table;
        this.wrapping = wrapping;
        this.house = house;
        this.watch = watch;
        this.memory = memory;
        this.lease = lease;
    }

    @Override
    public DataKey current(Compartment compartment) {
        DataKey key = memory.get(compartment, watch.epoch(), () -> newest(compartment));
        if (key.secret() == null) {
            throw CommandRejected.rejected(new ContentDestroyed());
        }
        return key;
    }

    @Override
    public DataKey find(UUID id) {
        return memory.get(
                id,
                watch.epoch(),
                () ->
                        table.find(id)
                                .map(this::unwrapped)
                                .orElseThrow(
                                        () -> new BrokenSeal("a seal names a key that never was")));
    }

    @Override
    public void destroy(Compartment compartment) {
        house.apart()
                .executeWithoutResult(_ -> {
                    long epoch = table.nextEpoch();
                    if (table.newest(compartment).isEmpty()) {
                        table.add(fresh(compartment, 1), house.clock().instant());
                    }
                    table.destroy(compartment, house.clock().instant(), epoch);
                });
        house.disk().await();
        watch.look();
        untilEveryNodeHasNoticed();
    }

    @Override
    public boolean isDestroyed(Compartment compartment) {
        return table.newest(compartment).map(KeyRow::destroyed).orElse(false);
    }

    /** From now on new secrets get new keys; each is made when it is first needed. */
    void retireAll(Runnable first) {
        house.apart()
                .executeWithoutResult(_ -> {
                    first.run();
                    table.nextEpoch();
                    table.retireAll(house.clock().instant());
                });
        house.disk().await();
        watch.look();
    }

    private DataKey newest(Compartment compartment) {
        Optional<KeyRow> newest = table.newest(compartment);
        if (newest.isPresent() && (newest.get().destroyed() || !newest.get().retired())) {
            return unwrapped(newest.get());
        }
        int generation = newest.map(KeyRow::generation).orElse(0) + 1;
        KeyRow row = fresh(compartment, generation);
        try {
            house.apart().executeWithoutResult(_ -> table.add(row, house.clock().instant()));
        } catch (DuplicateKeyException _) {
            return newest(compartment); // another node was faster
        }
        house.disk().await();
        return unwrapped(row);
    }

    private KeyRow fresh(Compartment compartment, int generation) {
        return KeyRow.fresh(compartment, generation, wrapping.wrap(Wrapping.random()));
    }

    private DataKey unwrapped(KeyRow row) {
        return new DataKey(
                row.id(),
                row.compartment(),
                row.destroyed() ? null : new SecretKeySpec(wrapping.unwrap(row.wrapped()), "AES"));
    }

    /** Whatever another node looked at before is too old by then to be used. */
    private void untilEveryNodeHasNoticed() {
        try {
            TimeUnit.NANOSECONDS.sleep(lease.toNanos());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
