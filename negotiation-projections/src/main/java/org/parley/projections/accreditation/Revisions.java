package org.parley.projections.accreditation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.core.shared.NegotiationId;

/** The revisions of tables as they are in the database. */
public final class Revisions {

    private static final String SELECT =
            "select negotiation_id, revision from table_negotiation where negotiation_id in (%s)"
                    + " order by negotiation_id";

    private Revisions() {}

    /**
     * Reads them, and keeps others from changing them until the transaction ends where the database
     * has other writers.
     *
     * @param shared whether other nodes write to the database
     */
    public static Map<NegotiationId, Long> read(
            Connection connection, Collection<NegotiationId> of, boolean shared)
            throws SQLException {
        if (of.isEmpty()) {
            return Map.of();
        }
        List<NegotiationId> ids = List.copyOf(of);
        int places = Integer.highestOneBit(2 * ids.size() - 1); // few different statements
        String marks = String.join(", ", Collections.nCopies(places, "?"));
        try (PreparedStatement select =
                connection.prepareStatement(
                        SELECT.formatted(marks) + (shared ? " for share" : ""))) {
            for (int place = 0; place < places; place++) {
                select.setObject(place + 1, ids.get(Math.min(place, ids.size() - 1)).value());
            }
            return read(select);
        }
    }

    private static Map<NegotiationId, Long> read(PreparedStatement select) throws SQLException {
        Map<NegotiationId, Long> revisions = new HashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                revisions.put(new NegotiationId(rows.getObject(1, UUID.class)), rows.getLong(2));
            }
        }
        return revisions;
    }
}
