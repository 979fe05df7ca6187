package org.parley.api.eventstore.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was signed, and what witnesses gave to it. */
record CheckpointTable(JdbcClient jdbc) {

    /** A checkpoint as the log signed it. */
    record Signed(long size, SignedNote note, Instant at) {

        Checkpoint checkpoint() {
            return Checkpoint.parse(note.text());
        }
    }

    private static final String SELECT = "select size, note, signed_at from ledger_checkpoint";

    Optional<Signed> last() {
        return jdbc.sql(SELECT + " order by size desc fetch first 1 row only")
                .query(CheckpointTable::read)
                .optional();
    }

    /** Those below that size, the newest first. */
    List<Signed> below(long size, int most) {
        return jdbc.sql(
                        SELECT
                                + " where size < ? order by size desc fetch first "
                                + most
                                + " rows only")
                .param(size)
                .query(CheckpointTable::read)
                .list();
    }

    /** Those from one size to before another, in order. */
    List<Signed> between(long from, long to) {
        return jdbc.sql(SELECT + " where size >= ? and size < ? order by size")
                .params(from, to)
                .query(CheckpointTable::read)
                .list();
    }

    void add(long size, SignedNote note, Instant now) {
        jdbc.sql("insert into ledger_checkpoint (size, note, signed_at) values (?, ?, ?)")
                .params(size, note.toString(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The same note with its cosignatures. */
    SignedNote cosigned(Signed signed) {
        List<String> lines =
                jdbc.sql(
                                "select signature from ledger_cosignature where size = ?"
                                        + " order by given_at, witness")
                        .param(signed.size())
                        .query(String.class)
                        .list();
        return SignedNote.parse(signed.note() + String.join("", lines));
    }

    /** The largest size that the witness has cosigned. */
    OptionalLong seenBy(String witness) {
        return jdbc.sql(
                        "select size from ledger_cosignature where witness = ?"
                                + " order by size desc fetch first 1 row only")
                .param(witness)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Keeps a cosignature; another node may have been faster. */
    void cosign(long size, String witness, String signature, Instant now) {
        jdbc.sql(
                        "insert into ledger_cosignature (size, witness, signature, given_at)"
                                + " select ?, ?, ?, ? where not exists (select 1 from"
                                + " ledger_cosignature where size = ? and witness = ?)")
                .params(size, witness, signature, now.atOffset(ZoneOffset.UTC))
                .params(size, witness)
                .update();
    }

    private static Signed read(ResultSet row, int number) throws SQLException {
        return new Signed(
                row.getLong(1),
                SignedNote.parse(row.getString(2)),
                row.getObject(3, java.time.OffsetDateTime.class).toInstant());
    }
}
