package org.parley.benchmark.limit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Program;
import tools.jackson.databind.json.JsonMapper;

/** Reads all rows of the application's own table of events, and parses each payload. */
public final class RawScans implements Program {

    private static final String SELECT =
            "select global_index, sequence_number, payload_type, payload_revision,"
                    + " event_identifier, aggregate_identifier, time_stamp, payload, meta_data"
                    + " from domain_event where global_index > ? order by global_index"
                    + " fetch first 5000 rows only";

    private final JsonMapper json = new JsonMapper();
    private final Connection connection;

    RawScans(Arguments arguments) throws SQLException {
        this(DriverManager.getConnection(arguments.text("url")));
    }

    /** For a database that only one process can open. */
    public RawScans(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Map<String, Object> tell(String verb, Arguments arguments) throws SQLException {
        long begin = System.nanoTime();
        long events = 0;
        for (int i = 0; i < arguments.number("times"); i++) {
            events += scan();
        }
        return Map.of("events", events, "speed", events * 1e9 / (System.nanoTime() - begin));
    }

    private long scan() throws SQLException {
        long events = 0;
        long last = 0;
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            for (long before = -1; before < last; ) {
                before = last;
                select.setLong(1, before);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        json.readTree(rows.getBytes("payload"));
                        rows.getBytes("meta_data");
                        events++;
                    }
                }
            }
        }
        return events;
    }
}
