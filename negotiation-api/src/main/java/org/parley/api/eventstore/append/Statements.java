package org.parley.api.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    static void rows(Connection connection, List<Unit> units) throws SQLException {
        List<Write> rows = units.stream().flatMap(unit -> unit.rows().stream()).toList();
        BatchWriter.write(connection, rows);
    }
}
