package org.parley.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown on a server that does not force its commits is not shown. */
@Tag("postgresql")
class PostgresServerTest {

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void the_server_of_the_tests_says_that_it_forces_its_commits(String setting)
            throws SQLException {
        try (Connection connection = PostgresServer.shared().connect("postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show " + setting)) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("on");
        }
    }
}
