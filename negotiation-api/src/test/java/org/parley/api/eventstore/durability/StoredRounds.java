package org.parley.api.eventstore.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** The same of a node that was killed, from a copy, so that the next start has to recover. */
    static List<String> titlesOfCopy(Path folder) throws SQLException, IOException {
        Path copy = Files.createDirectories(folder.resolveSibling("copy"));
        Files.copy(
                folder.resolve("parley.mv.db"),
                copy.resolve("parley.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        return titles(copy);
    }

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
