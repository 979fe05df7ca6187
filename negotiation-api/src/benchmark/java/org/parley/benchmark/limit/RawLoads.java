package org.parley.benchmark.limit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Program;
import org.parley.benchmark.program.Tally;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of a stream from the application's own table, and parses each payload. */
public final class RawLoads implements Program {

    private static final String SELECT =
            "select sequence_number, payload_type, payload_revision, event_identifier, time_stamp,"
                    + " payload, meta_data from domain_event where aggregate_identifier = ?"
                    + " order by sequence_number";

    private final JsonMapper json = new JsonMapper();
    private final Connection connection;

    RawLoads(Arguments arguments) throws SQLException {
        this(DriverManager.getConnection(arguments.text("url")));
    }

    /** For a database that only one process can open. */
    public RawLoads(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Map<String, Object> tell(String verb, Arguments arguments) throws SQLException {
        Tally tally = new Tally();
        for (int i = 0; i < arguments.number("times"); i++) {
            long begin = System.nanoTime();
            load(arguments.text("stream"));
            tally.record(System.nanoTime() - begin);
        }
        return tally.after(1);
    }

    private List<JsonNode> load(String stream) throws SQLException {
        List<JsonNode> events = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, stream);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(json.readTree(rows.getBytes("payload")));
                    rows.getBytes("meta_data");
                }
            }
        }
        return events;
    }
}
