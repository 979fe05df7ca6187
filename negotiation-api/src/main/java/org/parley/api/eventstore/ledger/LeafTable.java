package org.parley.api.eventstore.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.Leaf;
import org.parley.projections.ledger.tree.Hash;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The leaves. They are added and read; the database refuses everything else. */
record LeafTable(JdbcClient jdbc, JdbcOperations batches) {

    private static final String COLUMNS =
            "leaf_index, event_index, event_id, negotiation_id, stream, sequence_number, event_type,"
                    + " revision, recorded, actor, payload_hash, metadata_hash, previous, leaf_hash";

    /** The last leaf of a stream. */
    record Head(long sequence, Hash hash) {}

    long size() {
        return jdbc.sql("select coalesce(max(leaf_index), -1) + 1 from ledger_leaf")
                .query(Long.class)
                .single();
    }

    /** The highest number of an event that has a leaf; 0 when none has. */
    long lastEvent() {
        return jdbc.sql("select coalesce(max(event_index), 0) from ledger_leaf")
                .query(Long.class)
                .single();
    }

    /** Where the leaf of an event is. */
    OptionalLong leafOf(long event) {
        return jdbc.sql("select leaf_index from ledger_leaf where event_index = ?")
                .param(event)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    void append(List<NumberedLeaf> leaves) {
        batches.batchUpdate(
                "insert into ledger_leaf ("
                        + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                leaves,
                leaves.size(),
                LeafTable::bind);
    }

    /** How far these streams have come; those without a leaf are left out. */
    Map<String, Head> heads(Collection<String> streams) {
        Map<String, Head> heads = new HashMap<>();
        if (!streams.isEmpty()) {
            jdbc.sql(
                            """
                            select l.stream, l.sequence_number, l.leaf_hash from ledger_leaf l
                            join (select stream, max(sequence_number) as top from ledger_leaf
                                  where stream in (:these) group by stream) h
                            on l.stream = h.stream and l.sequence_number = h.top
                            """)
                    .param("these", streams)
                    .query((row, _) ->
                            heads.put(
                                    row.getString(1),
                                    new Head(row.getLong(2), Hash.of(row.getBytes(3)))))
                    .list();
        }
        return heads;
    }

    /** All from one to before another, in order. */
    List<NumberedLeaf> range(long from, long to) {
        return jdbc.sql(select("leaf_index >= ? and leaf_index < ?", ""))
                .params(from, to)
                .query(LeafTable::read)
                .list();
    }

    /** Those of these negotiations. */
    List<NumberedLeaf> ofNegotiations(Collection<String> these, long from, long to, int most) {
        return jdbc.sql(
                        select(
                                "negotiation_id in (:these) and leaf_index >= :from and leaf_index < :to",
                                first(most)))
                .param("these", these)
                .param("from", from)
                .param("to", to)
                .query(LeafTable::read)
                .list();
    }

    /** Those of these streams. */
    List<NumberedLeaf> ofStreams(Collection<String> these, long from, long to, int most) {
        return jdbc.sql(
                        select(
                                "stream in (:these) and leaf_index >= :from and leaf_index < :to",
                                first(most)))
                .param("these", these)
                .param("from", from)
                .param("to", to)
                .query(LeafTable::read)
                .list();
    }

    private static String first(int most) {
        return " fetch first " + most + " rows only";
    }

    private static String select(String where, String end) {
        return "select "
                + COLUMNS
                + " from ledger_leaf where "
                + where
                + " order by leaf_index"
                + end;
    }

    private static void bind(PreparedStatement insert, NumberedLeaf it) throws SQLException {
        Leaf leaf = it.leaf();
        insert.setLong(1, it.index());
        insert.setObject(2, it.event(), java.sql.Types.BIGINT);
        insert.setString(3, it.eventId());
        insert.setString(4, it.negotiation());
        insert.setString(5, leaf.stream());
        insert.setLong(6, leaf.sequence());
        insert.setString(7, leaf.type());
        insert.setString(8, leaf.revision());
        insert.setString(9, leaf.recorded());
        insert.setString(10, leaf.actor());
        insert.setBytes(11, leaf.payloadHash().bytes());
        insert.setBytes(12, leaf.metadataHash().bytes());
        Hash previous = leaf.previous();
        insert.setBytes(13, previous == null ? null : previous.bytes());
        insert.setBytes(14, it.hash().bytes());
    }

    private static NumberedLeaf read(ResultSet row, int number) throws SQLException {
        byte @Nullable [] previous = row.getBytes(13);
        return new NumberedLeaf(
                row.getLong(1),
                row.getObject(2, Long.class),
                row.getString(3),
                row.getString(4),
                new Leaf(
                        row.getString(7),
                        row.getString(8),
                        row.getString(5),
                        row.getLong(6),
                        row.getString(9),
                        row.getString(10),
                        Hash.of(row.getBytes(11)),
                        Hash.of(row.getBytes(12)),
                        previous == null ? null : Hash.of(previous)),
                Hash.of(row.getBytes(14)));
    }
}
