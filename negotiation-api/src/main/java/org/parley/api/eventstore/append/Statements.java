package org.parley.api.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Revisions;
import org.parley.projections.support.BatchWriter;
import org.parley.projections.support.Write;

/** What is sent to the database for units. */
final class Statements {

    private Statements() {}

    static void claims(Connection connection, List<Unit> units) throws SQLException {
        List<Write> claims = new ArrayList<>();
        for (Unit unit : units) {
            Claim claim = unit.claim();
            if (claim != null) {
                claims.add(claim.row());
            }
        }
        BatchWriter.write(connection, claims);
    }

    /** The revision of each table that they have seen, held until the commit. */
    static Map<NegotiationId, Long> revisions(
            Connection connection, List<Unit> units, boolean shared) throws SQLException {
        return Revisions.read(connection, seen(units), shared);
    }

    /**
     * Writes the events of a group, unless one is written already, and answers what it rests on.
     *
     * @param shared whether other nodes write to the database, which then is PostgreSQL
     * @param places is told where events were written, where that comes with the same trip
     */
    static Ground events(
            Connection connection, List<Unit> units, boolean shared, Collection<Place> places)
            throws SQLException {
        if (shared) {
            List<EventRow> events = units.stream().flatMap(one -> one.events().stream()).toList();
            return OneTrip.write(connection, seen(units), events, places);
        }
        Ground ground = Ground.of(revisions(connection, units, false));
        events(connection, units);
        return ground;
    }

    private static Set<NegotiationId> seen(List<Unit> units) {
        Set<NegotiationId> seen = new HashSet<>();
        units.forEach(unit -> seen.addAll(unit.premises().seen().keySet()));
        return seen;
    }

    static void events(Connection connection, List<Unit> units) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(EventRow.INSERT)) {
            boolean any = false;
            for (Unit unit : units) {
                for (EventRow event : unit.events()) {
                    event.bind(insert);
                    insert.addBatch();
                    any = true;
                }
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    /**
     * Writes the rows of all, those of a unit in their order. Rows belong to the stream whose
     * events tell of them, and a group has one unit of a stream at most: so units are written side
     * by side, that rows of the same kind travel together.
     */
    static void rows(Connection connection, List<Unit> units) throws SQLException {
        List<Deque<Write>> left = new ArrayList<>();
        units.forEach(unit -> left.add(new ArrayDeque<>(unit.rows())));
        List<Write> rows = new ArrayList<>();
        left.removeIf(Deque::isEmpty);
        while (!left.isEmpty()) {
            String sql = left.getFirst().getFirst().sql();
            for (Deque<Write> one : left) {
                while (!one.isEmpty() && one.getFirst().sql().equals(sql)) {
                    rows.add(one.removeFirst());
                }
            }
            left.removeIf(Deque::isEmpty);
        }
        BatchWriter.write(connection, rows);
    }
}
