package org.parley.api.eventstore.durability;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * H2 writes behind: a commit is on disk only after CHECKPOINT SYNC. It gets a connection of its
 * own, so that those who wait for it cannot starve it.
 */
final class CheckpointSync implements Forcing, AutoCloseable {

    private final Connection connection;
    private final Statement statement;

    CheckpointSync(DataSource dataSource) throws SQLException {
        connection = dataSource.getConnection();
        statement = connection.createStatement();
    }

    @Override
    public void force() throws SQLException {
        statement.execute("CHECKPOINT SYNC");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
