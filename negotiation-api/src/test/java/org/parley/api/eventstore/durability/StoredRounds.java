package org.parley.api.eventstore.durability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads the events of a stopped node straight from its file. */
final class StoredRounds {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredRounds() {}

    /** The titles of all rounds that were opened, as often as they were. */
    static List<String> titles(Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("parley") + ";DATABASE_TO_LOWER=TRUE";
        List<String> titles = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
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
