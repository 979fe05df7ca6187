package org.parley.projections.support;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of a table in an order of their own, to compare before and after a reset. */
public final class Rebuilt {

    private Rebuilt() {}

    public static List<String> rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select * from " + table).query().listOfRows().stream()
                .map(Rebuilt::written)
                .sorted()
                .toList();
    }

    private static String written(Map<String, Object> row) {
        StringBuilder line = new StringBuilder();
        row.forEach((column, value) -> line.append(column).append('=').append(text(value)));
        return line.toString();
    }

    private static String text(Object value) {
        try {
            return value instanceof java.sql.Clob clob
                    ? clob.getSubString(1, (int) clob.length())
                    : String.valueOf(value);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
