package org.parley.api.eventstore.processing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.Arrivals;
import org.parley.api.eventstore.ledger.Unnumbered;
import org.parley.core.shared.NegotiationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads arrivals from the leaves.
 *
 * @param secret stored names of events that the history does not show
 */
record LeafArrivals(JdbcClient jdbc, Unnumbered unnumbered, Supplier<Set<String>> secret)
        implements Arrivals {

    private static final String SHARED =
            " from ledger_leaf where leaf_index > :after and event_index is not null and negotiation_id <> ''"
                    + " and event_type not in (:secret)";

    @Override
    public long last() {
        return jdbc.sql("select coalesce(max(leaf_index), -1) from ledger_leaf")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Arrival> after(
            long number, @Nullable Collection<NegotiationId> negotiations, int most) {
        if (negotiations == null) {
            return asked(number, "", Set.of(""), most);
        }
        List<String> these = negotiations.stream().map(NegotiationId::toString).toList();
        return these.isEmpty()
                ? List.of()
                : asked(number, " and negotiation_id in (:these)", these, most);
    }

    @Override
    public Set<Long> coming(@Nullable Collection<NegotiationId> negotiations) {
        return unnumbered.now(secret.get(), negotiations);
    }

    @Override
    public @Nullable Long lastOf(Set<Long> recorded) {
        List<Long> leaves =
                jdbc.sql("select leaf_index from ledger_leaf where event_index in (:these)")
                        .param("these", recorded)
                        .query(Long.class)
                        .list();
        return leaves.size() < recorded.size() ? null : Collections.max(leaves);
    }

    @Override
    public Set<NegotiationId> touched(long after, long upTo) {
        return new HashSet<>(
                jdbc.sql("select distinct negotiation_id" + SHARED + " and leaf_index <= :upTo")
                        .param("after", after)
                        .param("secret", secret.get())
                        .param("upTo", upTo)
                        .query((row, _) -> NegotiationId.of(row.getString(1)))
                        .list());
    }

    @Override
    public boolean isGivenUp(Arrival arrival) {
        return jdbc.sql(
                                "select count(*) from dead_letter_discarded where processing_group = 'history'"
                                        + " and stream = ? and sequence_no = ?")
                        .params(arrival.stream(), arrival.version())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<Arrival> asked(long number, String more, Collection<String> these, int most) {
        return jdbc.sql(
                        "select leaf_index, negotiation_id, stream, sequence_number"
                                + SHARED
                                + more
                                + " order by leaf_index fetch first "
                                + most
                                + " rows only")
                .param("after", number)
                .param("secret", secret.get())
                .param("these", these)
                .query(LeafArrivals::arrival)
                .list();
    }

    private static Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(
                row.getLong(1),
                NegotiationId.of(row.getString(2)),
                row.getString(3),
                row.getLong(4));
    }
}
