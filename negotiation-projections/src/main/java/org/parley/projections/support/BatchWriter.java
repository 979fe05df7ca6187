package org.parley.projections.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes a batch: neighbours of the same SQL travel together, and all keep their order. */
public final class BatchWriter {

    private BatchWriter() {}

    /** Runs all of them in the connection's transaction. */
    public static void write(Connection connection, List<Write> writes) throws SQLException {
        write(connection, writes, UnaryOperator.identity());
    }

    /**
     * The same, with each statement as it is to be run.
     *
     * @param toRun makes it from the statement as it is written
     */
    public static void write(Connection connection, List<Write> writes, UnaryOperator<String> toRun)
            throws SQLException {
        int from = 0;
        while (from < writes.size()) {
            int to = endOfRun(writes, from);
            String sql = toRun.apply(writes.get(from).sql());
            run(connection, sql, writes.subList(from, to));
            from = to;
        }
    }

    private static int endOfRun(List<Write> writes, int from) {
        String sql = writes.get(from).sql();
        int to = from + 1;
        while (to < writes.size() && writes.get(to).sql().equals(sql)) {
            to++;
        }
        return to;
    }

    private static void run(Connection connection, String sql, List<Write> run)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Write write : run) {
                bind(statement, write.values());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, List<@Nullable Object> values)
            throws SQLException {
        int place = 1;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
    }
}
