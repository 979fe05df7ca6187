package org.parley.benchmark.limit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Client;
import org.parley.benchmark.program.Program;
import org.parley.benchmark.program.Tally;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * An insert and a NOTIFY in one commit, heard on another connection by LISTEN. What is said is when
 * the writing began.
 */
final class NotifiedCommits implements Program {

    private final String url;
    private volatile Tally heard = new Tally();

    NotifiedCommits(Arguments arguments) throws SQLException {
        this.url = arguments.text("url");
        EventTable.create(url);
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen appended");
        }
        Thread.ofPlatform().daemon().name("listener").start(() -> listen(connection));
    }

    @Override
    public Client client(int number) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        PreparedStatement insert = connection.prepareStatement(EventTable.INSERT);
        PreparedStatement notice = connection.prepareStatement("select pg_notify('appended', ?)");
        Streams streams = new Streams();
        return () -> {
            notice.setString(1, String.valueOf(System.nanoTime()));
            int sequence = streams.next();
            EventTable.fill(insert, streams.stream(), sequence);
            insert.executeUpdate();
            notice.execute();
            connection.commit();
        };
    }

    /** Says what was heard since it was last asked. */
    @Override
    public Map<String, Object> tell(String verb, Arguments arguments) {
        Tally before = heard;
        heard = new Tally();
        return before.after(1);
    }

    private void listen(Connection connection) {
        try {
            PGConnection listening = connection.unwrap(PGConnection.class);
            while (true) {
                for (PGNotification notice : listening.getNotifications(0)) {
                    heard.record(System.nanoTime() - Long.parseLong(notice.getParameter()));
                }
            }
        } catch (SQLException failed) {
            failed.printStackTrace();
        }
    }
}
