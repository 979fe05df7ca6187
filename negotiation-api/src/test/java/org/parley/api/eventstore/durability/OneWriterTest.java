package org.parley.api.eventstore.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is written to an H2 file while a transaction is open, or a kill can leave half of it. */
@Tag("h2")
class OneWriterTest {

    @TempDir Path folder;

    private TakingTurns source;

    @BeforeEach
    void open() throws SQLException {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + folder.resolve("x") + ";WRITE_DELAY=2147483647");
        source = new TakingTurns(file, new OneWriter(Duration.ofSeconds(5)));
        try (Connection connection = source.getConnection()) {
            run(connection, "create table t (n int primary key)");
        }
    }

    @Test
    void the_file_is_not_forced_while_a_transaction_that_writes_is_open() throws SQLException {
        try (Connection writing = source.getConnection();
                Connection forcing = source.getConnection()) {
            writing.setAutoCommit(false);
            run(writing, "insert into t values (1)");
            CompletableFuture<Void> forced = later(forcing, "CHECKPOINT SYNC");
            await().during(Duration.ofMillis(200)).until(() -> !forced.isDone());

            writing.commit();
            forced.join();
        }
    }

    @Test
    void a_transaction_that_only_reads_holds_nobody_up() throws SQLException {
        try (Connection reading = source.getConnection();
                Connection forcing = source.getConnection()) {
            reading.setAutoCommit(false);
            run(reading, "select * from t");
            later(forcing, "CHECKPOINT SYNC").join();
            assertThat(reading.getAutoCommit()).isFalse();
        }
    }

    @Test
    void a_transaction_that_is_undone_gives_its_turn_back() throws SQLException {
        try (Connection first = source.getConnection();
                Connection second = source.getConnection()) {
            first.setAutoCommit(false);
            run(first, "insert into t values (1)");
            first.rollback();
            later(second, "insert into t values (1)").join();
        }
    }

    @Test
    void a_connection_that_is_closed_gives_its_turn_back() throws SQLException {
        try (Connection second = source.getConnection()) {
            try (Connection first = source.getConnection()) {
                first.setAutoCommit(false);
                run(first, "insert into t values (1)");
            }
            later(second, "insert into t values (2)").join();
        }
    }

    @Test
    void whoever_has_the_turn_may_write_on_another_connection_too() throws SQLException {
        try (Connection first = source.getConnection();
                Connection second = source.getConnection()) {
            first.setAutoCommit(false);
            run(first, "insert into t values (1)");
            run(second, "insert into t values (2)");
            first.commit();
        }
    }

    @Test
    void a_turn_that_never_comes_is_a_passing_failure() throws SQLException {
        OneWriter turns = new OneWriter(Duration.ofMillis(50));
        turns.take();

        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> {
                    try {
                        turns.take();
                    } catch (SQLException e) {
                        throw new CompletionException(e);
                    }
                });
        assertThatThrownBy(other::join).hasCauseInstanceOf(SQLTransientException.class);
    }

    private static CompletableFuture<Void> later(Connection connection, String sql) {
        return CompletableFuture.runAsync(() -> {
            try {
                run(connection, sql);
            } catch (SQLException e) {
                throw new CompletionException(e);
            }
        });
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
