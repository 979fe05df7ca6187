package org.parley.api.eventstore.processing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The parts of read models, wherever they are read. A part that is read here is known from memory,
 * the others from their rows. A reader writes its row in the transaction in which it handles an
 * event, but only now and then when there was nothing for it to handle.
 */
record Parts(Processors processors, JdbcClient jdbc, Serializer serializer) {

    private static final double ROUNDING = 1e-9;

    /** All parts, if they are all read here; otherwise null. */
    @Nullable List<Part> here(String processor) {
        var mine = processors.require(processor).processingStatus().values();
        double share = mine.stream().mapToDouble(it -> 1.0 / (it.getSegment().getMask() + 1)).sum();
        return share > 1 - ROUNDING ? mine.stream().map(Parts::part).toList() : null;
    }

    /** All parts. */
    List<Part> everywhere(String processor) {
        List<Row> rows = rows(processor);
        int[] all = rows.stream().mapToInt(Row::segment).toArray();
        Map<Integer, EventTrackerStatus> mine = processors.require(processor).processingStatus();
        return rows.stream().map(row -> part(row, all, mine.get(row.segment()))).toList();
    }

    private List<Row> rows(String processor) {
        return jdbc.sql(
                        "select segment, token, token_type from processor_token where processor_name = ?")
                .param(processor)
                .query(Parts::row)
                .list();
    }

    private Part part(Row row, int[] all, @Nullable EventTrackerStatus mine) {
        Segment segment = Segment.computeSegment(row.segment(), all);
        return mine != null && mine.getSegment().equals(segment)
                ? part(mine)
                : new Part(segment, token(row));
    }

    private static Part part(EventTrackerStatus status) {
        return new Part(status.getSegment(), status.getTrackingToken());
    }

    private @Nullable TrackingToken token(Row row) {
        return row.token() == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(row.token(), byte[].class, row.type(), null));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getInt("segment"), row.getBytes("token"), row.getString("token_type"));
    }

    private record Row(int segment, byte @Nullable [] token, @Nullable String type) {}
}
