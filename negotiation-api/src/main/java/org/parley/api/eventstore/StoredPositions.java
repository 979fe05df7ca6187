package org.parley.api.eventstore;

import org.parley.api.eventstore.append.LatelyWritten;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads positions from the table of events. */
record StoredPositions(JdbcClient jdbc, LatelyWritten lately) implements StreamPositions {

    private static final long NONE = -1;

    @Override
    public long globalIndex(String stream, long sequence) {
        return lately.globalIndex(stream, sequence).orElseGet(() -> stored(stream, sequence));
    }

    private long stored(String stream, long sequence) {
        return jdbc.sql(
                        "select global_index from domain_event"
                                + " where aggregate_identifier = ? and sequence_number = ?")
                .params(stream, sequence)
                .query(Long.class)
                .optional()
                .orElse(NONE);
    }

    @Override
    public long newestOf(String stream) {
        return jdbc.sql(
                        "select global_index from domain_event where aggregate_identifier = ?"
                                + " order by sequence_number desc fetch first 1 row only")
                .param(stream)
                .query(Long.class)
                .optional()
                .orElse(NONE);
    }

    @Override
    public long head() {
        return jdbc.sql("select coalesce(max(global_index), -1) from domain_event")
                .query(Long.class)
                .single();
    }

    @Override
    public long newest() {
        return jdbc.sql("select coalesce(max(global_index), -1) from domain_event")
                .query(Long.class)
                .single();
    }
}
