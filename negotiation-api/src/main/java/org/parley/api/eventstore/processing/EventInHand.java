package org.parley.api.eventstore.processing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Batch;
import org.parley.projections.support.BatchWriter;
import org.parley.projections.support.Write;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** What the handlers of one event want written: it is kept or undone as a whole. */
final class EventInHand {

    private final Batch batch;
    private final JdbcOperations jdbc;
    private final boolean byItself;
    private final Supplier<UnaryOperator<String>> tables;
    private String event = "";
    private int before;
    private @Nullable Savepoint savepoint;

    /**
     * @param byItself whether it is written as soon as it is handled
     * @param tables asked before each writing for the tables that statements are about
     */
    EventInHand(
            Batch batch,
            JdbcOperations jdbc,
            boolean byItself,
            Supplier<UnaryOperator<String>> tables) {
        this.batch = batch;
        this.jdbc = jdbc;
        this.byItself = byItself;
        this.tables = tables;
    }

    /** Another handler of the same event goes on where the one before it ended. */
    void take(Message<?> message) {
        if (!event.equals(message.getIdentifier())) {
            event = message.getIdentifier();
            before = batch.size();
            release();
        }
    }

    /** After each handler: what is written by itself is written in a way that can be undone. */
    void handled() {
        if (byItself && batch.size() > 0) {
            if (savepoint == null) {
                savepoint = jdbc.execute((ConnectionCallback<Savepoint>) Connection::setSavepoint);
            }
            writeAll();
        }
    }

    /** Writes all that is gathered. */
    void writeAll() {
        List<Write> writes = batch.drain();
        if (!writes.isEmpty()) {
            UnaryOperator<String> toRun = tables.get();
            inConnection(connection -> BatchWriter.write(connection, writes, toRun));
        }
    }

    /** Undoes what the event did. */
    void undo(Throwable failed) {
        batch.truncate(Math.min(before, batch.size()));
        Savepoint begin = savepoint;
        if (begin != null) {
            try {
                inConnection(connection -> connection.rollback(begin));
            } catch (DataAccessException e) {
                failed.addSuppressed(e);
            }
        }
    }

    private void release() {
        Savepoint last = savepoint;
        savepoint = null;
        if (last != null) {
            inConnection(connection -> connection.releaseSavepoint(last));
        }
    }

    private void inConnection(Work work) {
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            work.in(connection);
                            return true;
                        });
    }

    private interface Work {

        void in(Connection connection) throws SQLException;
    }
}
