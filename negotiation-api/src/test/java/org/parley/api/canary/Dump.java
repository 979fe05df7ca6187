package org.parley.api.canary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Every column of every row of every table. */
final class Dump {

    private Dump() {}

    static byte[] of(Connection database) throws SQLException {
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        for (String table : tables(database)) {
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery("select * from " + table)) {
                while (rows.next()) {
                    row(rows, dump);
                }
            }
        }
        return dump.toByteArray();
    }

    private static void row(ResultSet rows, ByteArrayOutputStream dump) throws SQLException {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            Object value = rows.getObject(i);
            if (value instanceof byte[] bytes) {
                dump.writeBytes(bytes);
            } else if (value != null) {
                dump.writeBytes(rows.getString(i).getBytes(StandardCharsets.UTF_8));
            }
            dump.write('\n');
        }
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> names = new ArrayList<>();
        String all =
                "select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'";
        try (Statement statement = database.createStatement();
                ResultSet tables = statement.executeQuery(all)) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }
}
