package org.parley.api.nodes;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.parley.api.database.TestDatabase;

/** Questions to the database, beside the nodes. */
record Sql(TestDatabase database) {

    /** Rows of texts. */
    List<List<String>> rows(String question) {
        List<List<String>> all = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(new String(rows.getBytes(column), StandardCharsets.UTF_8));
                }
                all.add(row);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(question, failed);
        }
        return all;
    }

    /** The first column. */
    List<String> texts(String question) {
        return rows(question).stream().map(List::getFirst).toList();
    }

    long number(String question) {
        return Long.parseLong(texts(question).getFirst());
    }
}
