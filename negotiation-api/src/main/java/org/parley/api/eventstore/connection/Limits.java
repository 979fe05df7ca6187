package org.parley.api.eventstore.connection;

import java.time.Duration;
import java.util.stream.Stream;
import org.parley.api.eventstore.append.Gaps;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the database lets one thing last before it ends it itself. Readers wait for a missing
 * number of the global sequence no longer than 120 seconds, so whatever could still commit must be
 * over well before.
 *
 * @param statement one statement
 * @param lock waiting for a lock
 * @param idle a transaction that does nothing
 * @param transaction a whole transaction; PostgreSQL 17 or newer
 */
record Limits(
        @DefaultValue("30s") Duration statement,
        @DefaultValue("10s") Duration lock,
        @DefaultValue("30s") Duration idle,
        @DefaultValue("60s") Duration transaction) {

    /** Half of what readers wait. */
    static final Duration LONGEST = Gaps.TIMEOUT.dividedBy(2);

    Limits {
        if (Stream.of(statement, lock, idle, transaction).anyMatch(Limits::isOutside)) {
            throw new IllegalArgumentException(
                    "Each of parley.database.limits must be more than nothing and no more than "
                            + LONGEST.toSeconds()
                            + "s, or readers could overlook an event.");
        }
    }

    private static boolean isOutside(Duration limit) {
        return limit.toMillis() <= 0 || limit.compareTo(LONGEST) > 0;
    }
}
