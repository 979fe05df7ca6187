package org.parley.api.eventstore.durability;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/**
 * H2 writes behind: a commit is on disk only after CHECKPOINT SYNC, and here nothing else writes:
 * its own background writing, which also tidies the file, is turned off. It gets a connection of
 * its own, so that those who wait for it cannot starve it.
 */
final class CheckpointSync implements Forcing, AutoCloseable {

    private static final long BETWEEN_TIDYINGS = Duration.ofSeconds(5).toNanos();
    private static final int FILL_RATE = 80;
    private static final int BYTES = 4 << 20;

    private final OneWriter turns;
    private final Connection connection;
    private final Statement statement;
    private long tidied = System.nanoTime();

    CheckpointSync(TakingTurns source) throws SQLException {
        turns = source.turns();
        connection = source.getConnection();
        statement = connection.createStatement();
        statement.execute("SET WRITE_DELAY " + Integer.MAX_VALUE);
        statement.execute(
                "SET RETENTION_TIME 5000"); // each write is forced: the space is free soon
    }

    @Override
    public void force() throws SQLException {
        statement.execute("CHECKPOINT SYNC");
    }

    /**
     * Moves what is left of old chunks together, a little at a time, so that the file is reused.
     */
    @Override
    public void tidy() throws SQLException {
        if (System.nanoTime() - tidied > BETWEEN_TIDYINGS) {
            turns.take();
            try {
                SessionLocal session =
                        (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
                session.getDatabase().getStore().getMvStore().compact(FILL_RATE, BYTES);
            } finally {
                turns.giveBack();
            }
            tidied = System.nanoTime();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
