package org.parley.api.eventstore.keys;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wraps by the current key-encryption key what is still wrapped by an older one, a few at a time.
 * It can be killed and begun again at any point, and on several nodes at once.
 */
final class Rewrapping {

    private static final Logger LOG = LoggerFactory.getLogger(Rewrapping.class);
    private static final int AT_A_TIME = 100;

    private final KeyTable table;
    private final Wrapping wrapping;
    private final HouseSecrets secrets;
    private final Surroundings house;

    Rewrapping(KeyTable table, Wrapping wrapping, HouseSecrets secrets, Surroundings house) {
        this.table = table;
        this.wrapping = wrapping;
        this.secrets = secrets;
        this.house = house;
    }

    /** Does what there is to do; what fails is done the next time. */
    void goOn() {
        try {
            String current = wrapping.current();
            secrets.rewrap(current);
            List<KeyRow> rows = table.notUnder(current, AT_A_TIME);
            while (!rows.isEmpty()) {
                rewrap(rows);
                rows = table.notUnder(current, AT_A_TIME);
            }
        } catch (RuntimeException failed) {
            LOG.warn("keys are not all wrapped anew yet: {}", failed.toString());
        }
    }

    private void rewrap(List<KeyRow> rows) {
        house.apart()
                .executeWithoutResult(_ ->
                        rows.forEach(row -> {
                            Wrapped anew = wrapping.wrap(wrapping.unwrap(row.wrapped()));
                            table.rewrap(row.id(), row.wrapped(), anew);
                        }));
        house.disk().await();
    }
}
