package org.parley.benchmark.limit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Client;
import org.parley.benchmark.program.Program;

/**
 * One insert and one commit for each acknowledgement, on a connection for each client; on H2, which
 * does not force its commits, one {@code CHECKPOINT SYNC} more.
 */
final class SingleCommits implements Program {

    private final String url;

    SingleCommits(Arguments arguments) throws SQLException {
        this.url = arguments.text("url");
        EventTable.create(url);
    }

    @Override
    public Client client(int number) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        PreparedStatement insert = connection.prepareStatement(EventTable.INSERT);
        Statement statement = connection.createStatement();
        boolean forced = !url.startsWith("jdbc:h2");
        Streams streams = new Streams();
        return () -> {
            int sequence = streams.next();
            EventTable.fill(insert, streams.stream(), sequence);
            insert.executeUpdate();
            connection.commit();
            if (!forced) {
                statement.execute("CHECKPOINT SYNC");
            }
        };
    }
}
