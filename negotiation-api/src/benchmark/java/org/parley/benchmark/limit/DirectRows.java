package org.parley.benchmark.limit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a row for each event into a table with the columns and keys of the history, without the
 * application: rows are read by ranges, parsed, inserted by batch, and committed once a range.
 */
public final class DirectRows implements Program {

    private static final int AT_ONCE = 1_000;
    private static final String SELECT =
            "select global_index, aggregate_identifier, sequence_number, payload_type, time_stamp,"
                    + " payload, meta_data from domain_event where global_index > ?"
                    + " order by global_index fetch first 1000 rows only";
    private static final String INSERT =
            "insert into direct_history (stream, sequence_no, negotiation_id, event_type,"
                    + " recorded_at, occurred_on, actor, authority, on_behalf, summary, event_json)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String TABLE =
            """
            create table direct_history (
                stream         varchar(80)                 not null,
                sequence_no    bigint                      not null,
                negotiation_id uuid                        not null,
                event_type     varchar(80)                 not null,
                recorded_at    timestamp(6) with time zone not null,
                occurred_on    varchar(40)                 not null,
                actor          varchar(200),
                authority      varchar(200),
                on_behalf      boolean                     not null,
                summary        varchar                     not null,
                event_json     text                        not null,
                primary key (stream, sequence_no))
            """;
    private static final String INDEX =
            "create index direct_history_in_order on direct_history"
                    + " (negotiation_id, recorded_at, stream, sequence_no)";

    private final JsonMapper json = new JsonMapper();
    private final Connection connection;

    DirectRows(Arguments arguments) throws SQLException {
        this(DriverManager.getConnection(arguments.text("url")));
    }

    /** For a database that only one process can open. */
    public DirectRows(Connection connection) {
        this.connection = connection;
    }

    /** Making the table and dropping it are not timed. */
    @Override
    public Map<String, Object> tell(String verb, Arguments arguments) throws SQLException {
        execute(TABLE);
        execute(INDEX);
        connection.setAutoCommit(false);
        try {
            long begin = System.nanoTime();
            long events = writeAll();
            return Map.of("events", events, "speed", events * 1e9 / (System.nanoTime() - begin));
        } finally {
            connection.setAutoCommit(true);
            execute("drop table direct_history");
        }
    }

    private long writeAll() throws SQLException {
        long events = 0;
        long last = 0;
        try (PreparedStatement select = connection.prepareStatement(SELECT);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int read = AT_ONCE;
            while (read == AT_ONCE) {
                select.setLong(1, last);
                read = 0;
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        add(insert, rows);
                        read++;
                    }
                }
                insert.executeBatch();
                connection.commit();
                events += read;
            }
        }
        return events;
    }

    private void add(PreparedStatement insert, ResultSet row) throws SQLException {
        byte[] payload = row.getBytes(6);
        JsonNode event = json.readTree(payload);
        JsonNode beside = json.readTree(row.getBytes(7));
        String recorded = row.getString(5);
        String negotiation = event.path("negotiationId").asString(new UUID(0, 0).toString());
        String text = new String(payload, StandardCharsets.UTF_8);
        insert.setString(1, row.getString(2));
        insert.setLong(2, row.getLong(3));
        insert.setObject(3, UUID.fromString(negotiation));
        insert.setString(4, row.getString(4));
        insert.setObject(5, OffsetDateTime.parse(recorded));
        insert.setString(6, recorded);
        insert.setString(7, beside.path("actor").asString(""));
        insert.setString(8, beside.path("authority").asString(""));
        insert.setBoolean(9, false);
        insert.setString(10, text.substring(0, Math.min(80, text.length())));
        insert.setString(11, text);
        insert.addBatch();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
