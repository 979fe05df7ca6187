package org.parley.api.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.parley.core.shared.NegotiationId;

/**
 * Premises and events of a group in one trip to PostgreSQL: the tables that decisions have seen are
 * read and held, and the events are inserted, whatever their number, by statements that are always
 * the same and so are prepared once.
 *
 * <p>Nodes that write to one stream take turns, and an event whose number is taken is found before
 * any is inserted. An insert that fails would use up numbers of the global sequence, and each of
 * them is a gap that every reader would carry for as long as a transaction may live: three nodes
 * that raced for one stream filled their memory with gaps in a minute.
 */
final class OneTrip {

    /**
     * A statement of its own: the next one then sees what the node before has committed. The driver
     * asks both for columns of the same types, so it has as many.
     */
    private static final String TURNS =
            "select 'turn', cast(pg_advisory_xact_lock(stream) as text), cast(null as bigint),"
                    + " cast(null as bigint) from (select distinct hashtextextended(name, 0)"
                    + " as stream from unnest(?) as names (name) order by 1) streams; ";

    private static final String SQL =
            TURNS
                    + "with seen as (select negotiation_id, revision from table_negotiation"
                    + " where negotiation_id = any(?) order by negotiation_id for share),"
                    + " given as (select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality"
                    + " as e (event_identifier, aggregate_identifier, sequence_number,"
                    + " aggregate_type, time_stamp, payload_type, payload_revision, payload,"
                    + " meta_data, place)),"
                    + " taken as (select aggregate_identifier, sequence_number from given"
                    + " join domain_event using (aggregate_identifier, sequence_number)),"
                    + " written as (insert into domain_event (event_identifier,"
                    + " aggregate_identifier, sequence_number, aggregate_type, time_stamp,"
                    + " payload_type, payload_revision, payload, meta_data)"
                    + " select event_identifier, aggregate_identifier, sequence_number,"
                    + " aggregate_type, time_stamp, payload_type, payload_revision, payload,"
                    + " meta_data from given where not exists (select from taken) order by place"
                    + " returning aggregate_identifier, sequence_number, global_index)"
                    + " select 'written', aggregate_identifier, sequence_number, global_index"
                    + " from written union all"
                    + " select 'seen', cast(negotiation_id as text), revision, null from seen"
                    + " union all select 'taken', aggregate_identifier, null, null from taken";

    private OneTrip() {}

    /**
     * The revision of each table that was seen, as it is now and stays until the commit, and which
     * streams have gone on. When any has, nothing was written.
     *
     * @param places is told where each event was written
     */
    static Ground write(
            Connection connection,
            Collection<NegotiationId> seen,
            List<EventRow> events,
            Collection<Place> places)
            throws SQLException {
        try (PreparedStatement both = connection.prepareStatement(SQL)) {
            Object[] ids = seen.stream().map(NegotiationId::value).toArray(UUID[]::new);
            Columns columns = new Columns(connection, both, events);
            columns.bind(1, "varchar", EventRow::stream);
            both.setArray(2, connection.createArrayOf("uuid", ids));
            columns.bind(3, "varchar", EventRow::identifier);
            columns.bind(4, "varchar", EventRow::stream);
            columns.bind(5, "bigint", EventRow::sequence);
            columns.bind(6, "varchar", EventRow::aggregateType);
            columns.bind(7, "varchar", EventRow::time);
            columns.bind(8, "varchar", EventRow::payloadType);
            columns.bind(9, "varchar", EventRow::revision);
            columns.bind(10, "bytea", EventRow::payload);
            columns.bind(11, "bytea", EventRow::metadata);
            both.execute();
            both.getMoreResults();
            return read(both.getResultSet(), places);
        }
    }

    private static Ground read(ResultSet rows, Collection<Place> places) throws SQLException {
        Map<NegotiationId, Long> revisions = new HashMap<>();
        Set<String> taken = new HashSet<>();
        while (rows.next()) {
            String name = rows.getString(2);
            switch (rows.getString(1)) {
                case "seen" -> revisions.put(NegotiationId.of(name), rows.getLong(3));
                case "taken" -> taken.add(name);
                default -> places.add(new Place(name, rows.getLong(3), rows.getLong(4)));
            }
        }
        return new Ground(revisions, taken);
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
