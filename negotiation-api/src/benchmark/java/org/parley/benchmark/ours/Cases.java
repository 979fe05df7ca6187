package org.parley.benchmark.ours;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The events of the three real cases that the demo loads, as it stored them, over and over under
 * other ids: as many as are wanted, and in the mix that there is.
 */
record Cases(JdbcTemplate sql) {

    private static final String SELECT =
            "select aggregate_identifier, sequence_number, aggregate_type, time_stamp, payload_type,"
                    + " payload_revision, payload, meta_data from domain_event order by global_index";
    private static final String INSERT =
            "insert into domain_event (event_identifier, aggregate_identifier, sequence_number,"
                    + " aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int AT_ONCE = 2_000;

    /** Writes what is in the event table into a file. */
    Map<String, Object> writeTo(Path file) throws IOException {
        List<CaseEvent> events =
                sql.query(
                        SELECT,
                        (row, _) ->
                                new CaseEvent(
                                        row.getString(1),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6),
                                        text(row.getBytes(7)),
                                        text(row.getBytes(8))));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (CaseEvent event : events) {
                out.write(JSON.writeValueAsString(event));
                out.newLine();
            }
        }
        return Map.of("events", events.size());
    }

    /** Stores whole copies of what is in the file, until there are as many events as asked for. */
    Map<String, Object> copy(Path file, int atLeast) throws IOException {
        List<CaseEvent> cases = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            in.lines().forEach(line -> cases.add(JSON.readValue(line, CaseEvent.class)));
        }
        int copies = Math.ceilDiv(atLeast, cases.size());
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            for (CaseEvent event : cases) {
                rows.add(event.copy(i));
            }
            if (rows.size() >= AT_ONCE || i == copies - 1) {
                sql.batchUpdate(INSERT, rows);
                rows.clear();
            }
        }
        sql.execute("analyze");
        return Map.of("events", copies * cases.size());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
