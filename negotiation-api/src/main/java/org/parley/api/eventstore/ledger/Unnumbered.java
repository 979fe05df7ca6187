package org.parley.api.eventstore.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what is recorded and has no leaf yet. */
public final class Unnumbered {

    private static final int MOST = 1000;

    /** What the clerk reads next, in one statement: nothing is between the two that it looks at. */
    private static final String NEXT =
            "(select e.global_index, e.payload from domain_event e where e.global_index >"
                    + " (select coalesce(max(event_index), 0) from ledger_leaf)"
                    + " and e.payload_type not in (:others)"
                    + " order by e.global_index desc fetch first "
                    + MOST
                    + " rows only) union all"
                    + " (select e.global_index, e.payload from ledger_gap g join domain_event e"
                    + " on e.global_index between g.first_index and g.last_index"
                    + " where e.payload_type not in (:others))";

    private final JdbcClient jdbc;

    Unnumbered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The numbers of these events; of a record that is far behind, the last of them.
     *
     * @param others stored names of events that are not asked after
     * @param negotiations which ones they are of, or null for any
     */
    public Set<Long> now(
            Collection<String> others, @Nullable Collection<NegotiationId> negotiations) {
        Set<String> these = new HashSet<>();
        if (negotiations != null) {
            negotiations.forEach(one -> these.add(one.toString()));
        }
        Set<Long> found = new HashSet<>();
        jdbc.sql(NEXT)
                .param("others", others)
                .query(row -> {
                    if (negotiations == null || these.contains(negotiation(row))) {
                        found.add(row.getLong(1));
                    }
                });
        return found;
    }

    private static String negotiation(ResultSet row) throws SQLException {
        return StoredEvent.negotiationIn(row.getBytes(2));
    }
}
