package org.parley.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Table;

/** Where the two databases must differ, they differ in nothing else. */
@Tag("database")
class MigrationsTest {

    @TempDir Path folder;

    @Test
    void the_event_store_differs_in_the_type_of_bytes_only() {
        assertThat(script("h2").replace("varbinary(1048576)", "bytea"))
                .isEqualTo(script("postgresql"));
    }

    @Test
    void rounds_that_were_opened_before_there_was_a_table_of_them_are_in_it() throws SQLException {
        TestDatabase database = TestDatabase.in(folder);
        try (House house = House.on(database)) {
            Table table = Table.open(house);
            for (int i = 0; i < 2; i++) {
                String round =
                        """
                        {"title": "Round", "place": "Oslo", "track": "1", "opensOn": "2016-06-23"}
                        """;
                assertThat(table.post("secretariat", "/rounds", round).status()).isEqualTo(201);
            }
        }
        try (Connection connection = database.connect()) {
            List<String> kept = rounds(connection);
            assertThat(kept).hasSize(2);
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from table_round");
                statement.execute(
                        script(
                                TestDatabase.isPostgresql() ? "postgresql" : "h2",
                                "V541__rounds_so_far.sql"));
            }
            assertThat(rounds(connection)).isEqualTo(kept);
        }
    }

    private static List<String> rounds(Connection connection) throws SQLException {
        List<String> rounds = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select round_id, negotiation_id from table_round order by round_id")) {
            while (rows.next()) {
                rounds.add(rows.getString(1) + " of " + rows.getString(2));
            }
        }
        return rounds;
    }

    private static String script(String vendor) {
        return script(vendor, "V1__event_store.sql");
    }

    private static String script(String vendor, String name) {
        String path = "/db/migration/" + vendor + "/" + name;
        try (InputStream script = MigrationsTest.class.getResourceAsStream(path)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
