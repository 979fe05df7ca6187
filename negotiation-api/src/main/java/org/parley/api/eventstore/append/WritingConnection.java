package org.parley.api.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connection of the writer, kept from one transaction to the next and replaced when it breaks.
 * A transaction must end soon: readers wait for a missing number of the global sequence no longer
 * than the gap timeout, and a later event could be overlooked for ever.
 */
final class WritingConnection {

    /** With the longest commit after it, well inside what readers wait. */
    static final Duration LIMIT = Gaps.TIMEOUT.dividedBy(6);

    private static final int SECONDS_TO_ANSWER = 2;

    private final DataSource dataSource;
    private final LongSupplier nanos;
    private @Nullable Connection connection;
    private long began;

    WritingConnection(DataSource dataSource) {
        this(dataSource, System::nanoTime);
    }

    /**
     * @param nanos a clock that only runs forward
     */
    WritingConnection(DataSource dataSource, LongSupplier nanos) {
        this.dataSource = dataSource;
        this.nanos = nanos;
    }

    /** The connection, in a new transaction. */
    Connection open() throws SQLException {
        began = nanos.getAsLong();
        Connection current = connection;
        if (current == null) {
            current = dataSource.getConnection();
            current.setAutoCommit(false);
            connection = current;
        }
        return current;
    }

    /**
     * @throws SQLException when the transaction has taken so long that it must not be committed
     */
    void refuseLate() throws SQLException {
        if (nanos.getAsLong() - began > LIMIT.toNanos()) {
            throw new SQLTimeoutException("the transaction took longer than " + LIMIT);
        }
    }

    void commit() throws SQLException {
        if (connection != null) {
            connection.commit();
        }
    }

    /** Undoes the transaction; answers whether the connection can still be used. */
    boolean rollback() {
        Connection current = connection;
        if (current == null) {
            return false;
        }
        try {
            current.rollback();
            if (current.isValid(SECONDS_TO_ANSWER)) {
                return true;
            }
        } catch (SQLException _) {
            // broken: replaced by the next one
        }
        discard();
        return false;
    }

    void discard() {
        Connection current = connection;
        connection = null;
        try {
            if (current != null) {
                current.close();
            }
        } catch (SQLException _) {
            // it is broken anyway
        }
    }
}
