package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Installations of one node read each model as a whole; several nodes share its parts. */
class SplitTest {

    private static final ClassPathResource SPLIT =
            new ClassPathResource("db/migration/common/V151__segments.sql");

    @TempDir Path folder;

    @Test
    void a_read_model_that_was_read_as_a_whole_goes_on_in_parts_from_where_it_stood()
            throws SQLException {
        try (Started house = Started.in(folder)) {
            house.sql().sql("select 1").query().singleValue();
        }
        try (Connection connection = TestDatabase.in(folder).connect()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            sql.sql("delete from processor_token where segment > 0").update();
            sql.sql("update processor_token set time_stamp = 'then', owner_node = 'x'").update();
            for (int twice = 0; twice < 2; twice++) {
                ScriptUtils.executeSqlScript(connection, SPLIT);
            }
            assertThat(
                            sql.sql(
                                            "select segment from processor_token where processor_name = 'portfolio'"
                                                    + " and time_stamp = 'then' and owner_node is null"
                                                    + " order by segment")
                                    .query(Integer.class)
                                    .list())
                    .isEqualTo(List.of(0, 1, 2, 3));
        }
    }
}
