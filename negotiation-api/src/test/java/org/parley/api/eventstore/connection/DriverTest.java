package org.parley.api.eventstore.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.Started;
import org.postgresql.jdbc.PgConnection;

/** The driver is set for many small statements, unless the operator says otherwise. */
@Tag("postgresql")
class DriverTest {

    @TempDir Path folder;

    @Test
    void statements_are_prepared_at_once_and_rows_come_in_portions() throws SQLException {
        try (Started house = Started.on(TestDatabase.postgresql(folder), new String[0]);
                Connection connection = pool(house).getConnection()) {
            PgConnection driver = connection.unwrap(PgConnection.class);
            assertThat(driver.getPrepareThreshold()).isEqualTo(-1);
            assertThat(driver.getDefaultFetchSize()).isEqualTo(1000);
            assertThat(driver.getParameterStatus("application_name")).startsWith("parley ");
        }
    }

    @Test
    void what_the_operator_says_of_the_driver_goes_first() throws SQLException {
        String[] smaller = {
            "spring.datasource.hikari.data-source-properties.defaultRowFetchSize=50"
        };
        try (Started house = Started.on(TestDatabase.postgresql(folder), smaller);
                Connection connection = pool(house).getConnection()) {
            assertThat(connection.unwrap(PgConnection.class).getDefaultFetchSize()).isEqualTo(50);
        }
    }

    private static HikariDataSource pool(Started house) {
        return house.bean(HikariDataSource.class);
    }
}
