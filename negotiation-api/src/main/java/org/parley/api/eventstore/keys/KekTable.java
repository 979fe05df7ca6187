package org.parley.api.eventstore.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which key-encryption keys there are and were. None of them is in the database. */
record KekTable(JdbcClient jdbc) {

    /** All of them, the newest first; the first is the current one. */
    List<Kek> all() {
        return jdbc.sql(
                        "select kek_id, proof, created_at, retired_at from key_encryption_key"
                                + " order by generation desc")
                .query(KekTable::kek)
                .list();
    }

    /** Those that something is still wrapped by. */
    Set<String> inUse() {
        return jdbc.sql(
                        "select kek_id from data_key where destroyed_at is null"
                                + " union select kek_id from house_secret where kek_id is not null")
                .query(String.class)
                .set();
    }

    /**
     * Makes it the current one.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another node was faster
     */
    void add(String id, int generation, Wrapped proof, Instant now) {
        jdbc.sql("update key_encryption_key set retired_at = ? where retired_at is null")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        "insert into key_encryption_key (kek_id, generation, proof, created_at)"
                                + " values (?, ?, ?, ?)")
                .params(id, generation, proof.bytes(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Kek kek(ResultSet row, int number) throws SQLException {
        OffsetDateTime retired = row.getObject("retired_at", OffsetDateTime.class);
        return new Kek(
                row.getString("kek_id"),
                new Wrapped(row.getString("kek_id"), row.getString("proof")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                retired == null ? null : retired.toInstant());
    }
}
