package org.parley.api.eventstore.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection that rings go out through. One thread uses it, and not oftener than needed. */
final class Ringing {

    private static final Logger LOG = LoggerFactory.getLogger(Ringing.class);
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final DataSource database;
    private @Nullable Connection open;
    private volatile int ownProcess;

    Ringing(DataSource database) {
        this.database = database;
    }

    void ring() {
        try {
            Connection connection = connection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_notify('parley_events', '')");
            }
        } catch (SQLException failed) {
            LOG.debug("a ring is lost; the others will look by themselves", failed);
            close();
        }
        LockSupport.parkNanos(REST_NANOS);
    }

    /** Whether a ring is one's own: by the server's process that the connection has. */
    boolean isOwn(int process) {
        return process == ownProcess;
    }

    void close() {
        Connection connection = open;
        open = null;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException failed) {
                LOG.debug("it was lost already", failed);
            }
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = open;
        if (connection == null) {
            connection = database.getConnection();
            ownProcess = connection.unwrap(PGConnection.class).getBackendPID();
            open = connection;
        }
        return connection;
    }
}
