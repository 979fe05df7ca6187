package org.parley.api.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads beside the application which rounds are recorded. */
final class RoundsOf {

    private static final JsonMapper JSON = new JsonMapper();

    private RoundsOf() {}

    /** The titles of all rounds that were opened, as often as they were. */
    static List<String> titles(TestDatabase database) throws SQLException {
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
