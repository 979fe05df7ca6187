package org.parley.api.eventstore.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.parley.api.database.TestDatabase;
import tools.jackson.databind.json.JsonMapper;

/** Reads the events of a stopped node straight from its database. */
final class StoredRounds {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredRounds() {}

    /** The same of a node that was killed, from a copy, so that the next start has to recover. */
    static List<String> titlesOfCopy(Path folder) throws SQLException, IOException {
        if (TestDatabase.isPostgresql()) {
            return titles(folder);
        }
        Path copy = Files.createDirectories(folder.resolveSibling("copy"));
        Files.copy(
                folder.resolve("parley.mv.db"),
                copy.resolve("parley.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        return titles(TestDatabase.h2(copy));
    }

    /** The titles of all rounds that were opened, as often as they were. */
    static List<String> titles(Path folder) throws SQLException {
        return titles(TestDatabase.in(folder));
    }

    private static List<String> titles(TestDatabase database) throws SQLException {
        List<String> titles = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select payload from domain_event"
                                        + " where payload_type = 'round.RoundOpened'")) {
            while (rows.next()) {
                titles.add(JSON.readTree(rows.getBytes(1)).get("title").asString());
            }
        }
        return titles;
    }
}
