package org.parley.api.eventstore.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection that rings come in through; after a loss it is opened again. */
record Listening(DataSource database, Ringing own, Runnable heard) {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int WAIT_MILLIS = 1000;
    private static final int ANSWER_SECONDS = 2;
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    void listen(BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean()) {
            try (Connection connection = database.getConnection()) {
                say(connection, "listen parley_events");
                heard.run(); // what was told while nobody listened
                hear(connection, goesOn);
            } catch (SQLException | RuntimeException failed) {
                LOG.debug("listening again soon", failed);
                LockSupport.parkNanos(REST_NANOS);
            }
        }
    }

    private void hear(Connection connection, BooleanSupplier goesOn) throws SQLException {
        PGConnection rings = connection.unwrap(PGConnection.class);
        while (goesOn.getAsBoolean()) {
            PGNotification[] news = rings.getNotifications(WAIT_MILLIS);
            if (isOfOthers(news)) {
                heard.run();
            } else if (isSilent(news) && !connection.isValid(ANSWER_SECONDS)) {
                return;
            }
        }
        say(connection, "unlisten *");
    }

    private boolean isOfOthers(PGNotification @Nullable [] news) {
        return news != null && !Arrays.stream(news).allMatch(ring -> own.isOwn(ring.getPID()));
    }

    private static boolean isSilent(PGNotification @Nullable [] news) {
        return news == null || news.length == 0;
    }

    private static void say(Connection connection, String what) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(what);
        }
    }
}
