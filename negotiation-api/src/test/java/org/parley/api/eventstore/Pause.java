package org.parley.api.eventstore;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.parley.api.database.TestDatabase;

/**
 * Halts whoever has inserted an event that speaks of "late", before his commit, until it is closed.
 * The server itself does: at the commit it waits for a lock that is held here.
 */
record Pause(Connection connection) implements AutoCloseable {

    private static final String PREPARE =
            """
            create function pause() returns trigger language plpgsql as $$
                begin perform pg_advisory_xact_lock(7); return null; end $$;
            create constraint trigger pause after insert on domain_event
                deferrable initially deferred for each row
                when (convert_from(new.payload, 'UTF8') like '%late%') execute function pause()
            """;

    /** Once for a database. */
    static void prepare(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(PREPARE);
        }
    }

    static Pause begin(TestDatabase database) throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(7)");
        }
        return new Pause(connection);
    }

    /** Returns when a writer has come to it. */
    void awaitWriter() {
        await().atMost(Duration.ofSeconds(30)).until(this::isReached);
    }

    private boolean isReached() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                                        + " and database = (select oid from pg_database"
                                        + " where datname = current_database())")) {
            rows.next();
            return rows.getInt(1) == 1;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
