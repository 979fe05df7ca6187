package org.parley.api.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.parley.core.shared.NegotiationId;

/**
 * Premises and events of a group in one trip to PostgreSQL: the tables that decisions have seen are
 * read and held, and the events are inserted, whatever their number, by one statement that is
 * always the same and so is prepared once.
 */
final class OneTrip {

    private static final String SQL =
            "with seen as (select negotiation_id, revision from table_negotiation"
                    + " where negotiation_id = any(?) order by negotiation_id for share),"
                    + " written as (insert into domain_event (event_identifier,"
                    + " aggregate_identifier, sequence_number, aggregate_type, time_stamp,"
                    + " payload_type, payload_revision, payload, meta_data)"
                    + " select event_identifier, aggregate_identifier, sequence_number,"
                    + " aggregate_type, time_stamp, payload_type, payload_revision, payload,"
                    + " meta_data from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality"
                    + " as e (event_identifier, aggregate_identifier, sequence_number,"
                    + " aggregate_type, time_stamp, payload_type, payload_revision, payload,"
                    + " meta_data, place) order by place"
                    + " returning aggregate_identifier, sequence_number, global_index)"
                    + " select cast(negotiation_id as text), revision, null from seen union all"
                    + " select aggregate_identifier, sequence_number, global_index from written";

    private OneTrip() {}

    /**
     * The revision of each table that was seen, as it is now and stays until the commit.
     *
     * @param places is told where each event was written
     */
    static Map<NegotiationId, Long> write(
            Connection connection,
            Collection<NegotiationId> seen,
            List<EventRow> events,
            Collection<Place> places)
            throws SQLException {
        try (PreparedStatement both = connection.prepareStatement(SQL)) {
            Object[] ids = seen.stream().map(NegotiationId::value).toArray(UUID[]::new);
            both.setArray(1, connection.createArrayOf("uuid", ids));
            Columns columns = new Columns(connection, both, events);
            columns.bind(2, "varchar", EventRow::identifier);
            columns.bind(3, "varchar", EventRow::stream);
            columns.bind(4, "bigint", EventRow::sequence);
            columns.bind(5, "varchar", EventRow::aggregateType);
            columns.bind(6, "varchar", EventRow::time);
            columns.bind(7, "varchar", EventRow::payloadType);
            columns.bind(8, "varchar", EventRow::revision);
            columns.bind(9, "bytea", EventRow::payload);
            columns.bind(10, "bytea", EventRow::metadata);
            return read(both, places);
        }
    }

    private static Map<NegotiationId, Long> read(PreparedStatement both, Collection<Place> places)
            throws SQLException {
        Map<NegotiationId, Long> revisions = new HashMap<>();
        try (ResultSet rows = both.executeQuery()) {
            while (rows.next()) {
                long index = rows.getLong(3);
                if (rows.wasNull()) {
                    revisions.put(NegotiationId.of(rows.getString(1)), rows.getLong(2));
                } else {
                    places.add(new Place(rows.getString(1), rows.getLong(2), index));
                }
            }
        }
        return revisions;
    }

    private record Columns(
            Connection connection, PreparedStatement statement, List<EventRow> events) {

        void bind(int place, String type, Function<EventRow, Object> column) throws SQLException {
            Object[] values =
                    type.equals("bytea") ? new byte[events.size()][] : new Object[events.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = column.apply(events.get(i));
            }
            statement.setArray(place, connection.createArrayOf(type, values));
        }
    }
}
