package org.parley.api.eventstore.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the table of events, byte by byte as it is. Never writes to it. */
record EventTable(JdbcClient jdbc) {

    private static final String COLUMNS =
            "e.global_index, e.event_identifier, e.aggregate_identifier, e.sequence_number,"
                    + " e.payload_type, e.payload_revision, e.time_stamp, e.payload, e.meta_data";

    /** Those with higher numbers, in order. */
    List<StoredEvent> after(long index, int most) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from domain_event e where e.global_index > ?"
                                + " order by e.global_index fetch first "
                                + most
                                + " rows only")
                .param(index)
                .query(EventTable::read)
                .list();
    }

    /** Those whose numbers are among the remembered gaps. */
    List<StoredEvent> inGaps() {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from ledger_gap g join domain_event e"
                                + " on e.global_index between g.first_index and g.last_index"
                                + " order by e.global_index")
                .query(EventTable::read)
                .list();
    }

    /** Those of these that there are, by their numbers. */
    Map<Long, StoredEvent> at(Collection<Long> indexes) {
        Map<Long, StoredEvent> found = new HashMap<>();
        if (!indexes.isEmpty()) {
            jdbc.sql("select " + COLUMNS + " from domain_event e where e.global_index in (:these)")
                    .param("these", indexes)
                    .query(EventTable::read)
                    .list()
                    .forEach(event -> found.put(event.index(), event));
        }
        return found;
    }

    /** Numbers up to a highest one that no leaf has, the first of them. */
    List<Long> withoutLeaf(long upTo, int most) {
        return jdbc.sql(
                        "select e.global_index from domain_event e where e.global_index <= ?"
                                + " and not exists (select 1 from ledger_leaf l"
                                + " where l.event_index = e.global_index)"
                                + " order by e.global_index fetch first "
                                + most
                                + " rows only")
                .param(upTo)
                .query(Long.class)
                .list();
    }

    private static StoredEvent read(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBytes(8),
                row.getBytes(9));
    }
}
