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
 * read and held, and the events are inserted, whatever their number, by a statement that is always
 * the same and so is prepared once.
 */
final class OneTrip {

    private static final String SQL =
            "select negotiation_id, revision from table_negotiation where negotiation_id = any(?)"
                    + " order by negotiation_id for share;"
                    + " insert into domain_event (event_identifier, aggregate_identifier,"
                    + " sequence_number, aggregate_type, time_stamp, payload_type,"
                    + " payload_revision, payload, meta_data)"
                    + " select event_identifier, aggregate_identifier, sequence_number,"
                    + " aggregate_type, time_stamp, payload_type, payload_revision, payload,"
                    + " meta_data from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality"
                    + " as e (event_identifier, aggregate_identifier, sequence_number,"
                    + " aggregate_type, time_stamp, payload_type, payload_revision, payload,"
                    + " meta_data, place) order by place";

    private OneTrip() {}

    /** The revision of each table that was seen, as it is now and stays until the commit. */
    static Map<NegotiationId, Long> write(
            Connection connection, Collection<NegotiationId> seen, List<EventRow> events)
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
            both.execute();
            return revisions(both);
        }
    }

    private static Map<NegotiationId, Long> revisions(PreparedStatement both) throws SQLException {
        Map<NegotiationId, Long> revisions = new HashMap<>();
        try (ResultSet rows = both.getResultSet()) {
            while (rows.next()) {
                revisions.put(new NegotiationId(rows.getObject(1, UUID.class)), rows.getLong(2));
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
