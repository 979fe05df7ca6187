package org.parley.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that is killed and started again is the same server. */
@Tag("postgresql")
class RestartTest {

    @Test
    void a_killed_server_is_back_with_what_it_had() throws SQLException {
        PostgresServer first = PostgresServer.start();
        first.execute("create database kept");
        try (PostgresServer again = first.restart();
                Connection connection = again.connect("kept", PostgresServer.OWNER)) {
            assertThat(again.port()).isEqualTo(first.port());
            assertThat(connection.isValid(5)).isTrue();
        }
    }
}
