package org.parley.api.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.core.shared.NegotiationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of the table of events as an earlier version of the application stored them, one a line,
 * byte for byte.
 */
record StoredBefore(String file) {

    /** A table whose anchor was set, and corrected in revision 1: {@code previous}. */
    static final StoredBefore CORRECTED_ANCHOR = new StoredBefore("corrected-anchor.ndjson");

    static final NegotiationId TABLE = NegotiationId.of("7d0c1a5e-52c5-4a0b-9a63-0c6f4f7f9b11");

    void into(JdbcClient sql) {
        try {
            Files.readAllLines(Path.of("src/test/resources/stored", file)).stream()
                    .map(JsonMapper.shared()::readTree)
                    .forEach(row -> insert(sql, row));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void insert(JdbcClient sql, JsonNode row) {
        sql.sql(
                        "insert into domain_event (event_identifier, aggregate_identifier,"
                                + " sequence_number, aggregate_type, time_stamp, payload_type,"
                                + " payload_revision, payload, meta_data)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(row.path("event_identifier").asString())
                .param(row.path("aggregate_identifier").asString())
                .param(row.path("sequence_number").asLong())
                .param(row.path("aggregate_type").asString())
                .param(row.path("time_stamp").asString())
                .param(row.path("payload_type").asString())
                .param(row.path("payload_revision").asString())
                .param(bytes(row, "payload"))
                .param(bytes(row, "meta_data"))
                .update();
    }

    private static byte[] bytes(JsonNode row, String column) {
        return row.path(column).asString().getBytes(StandardCharsets.UTF_8);
    }
}
