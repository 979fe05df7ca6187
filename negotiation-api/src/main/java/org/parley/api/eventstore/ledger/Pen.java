package org.parley.api.eventstore.ledger;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Whoever writes the ledger has the pen: one at a time in this process and, where nodes share the
 * database, among all of them. It is laid down with the end of the transaction, however that ends,
 * so that a killed writer holds up nobody.
 */
final class Pen {

    private static final String KEY = "hashtext('parley.ledger')";

    private final JdbcClient jdbc;
    private final TransactionOperations apart;
    private final boolean shared;
    private final ReentrantLock own = new ReentrantLock();

    /**
     * @param apart transactions of their own
     * @param shared whether other nodes may write
     */
    Pen(JdbcClient jdbc, TransactionOperations apart, boolean shared) {
        this.jdbc = jdbc;
        this.apart = apart;
        this.shared = shared;
    }

    /** Writes, if nobody else does just now; what was written is committed on return. */
    <T> Optional<T> tryTo(Supplier<Optional<T>> writing) {
        own.lock();
        try {
            Optional<T> written =
                    apart.execute(_ ->
                            taken("select pg_try_advisory_xact_lock(" + KEY + ")")
                                    ? writing.get()
                                    : Optional.empty());
            return written == null ? Optional.empty() : written;
        } finally {
            own.unlock();
        }
    }

    /** Waits for the pen, then writes. */
    void to(Runnable writing) {
        own.lock();
        try {
            apart.executeWithoutResult(_ -> {
                taken("select true from pg_advisory_xact_lock(" + KEY + ")");
                writing.run();
            });
        } finally {
            own.unlock();
        }
    }

    private boolean taken(String question) {
        return !shared || jdbc.sql(question).query(Boolean.class).single();
    }
}
