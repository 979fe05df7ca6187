package org.parley.api.eventstore.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.core.shared.Compartment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of data keys, and the number that counts what happened to them. */
record KeyTable(JdbcClient jdbc) {

    private static final String ROW =
            "select key_id, compartment, generation, kek_id, wrapped, retired_at, destroyed_at"
                    + " from data_key ";

    Optional<KeyRow> newest(Compartment compartment) {
        return jdbc.sql(ROW + "where compartment = ? order by generation desc limit 1")
                .param(compartment.name())
                .query(KeyTable::row)
                .optional();
    }

    Optional<KeyRow> find(UUID id) {
        return jdbc.sql(ROW + "where key_id = ?").param(id).query(KeyTable::row).optional();
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException when another node was faster
     */
    void add(KeyRow row, Instant now) {
        jdbc.sql(
                        "insert into data_key (key_id, compartment, generation, kek_id, wrapped, created_at)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(row.id(), row.compartment().name(), row.generation())
                .params(row.wrapped().kek(), row.wrapped().bytes(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How often anything has happened to keys that other nodes must notice. */
    long epoch() {
        return jdbc.sql("select epoch from key_epoch").query(Long.class).single();
    }

    /** Begins the next one; who comes second waits until the first is through. */
    long nextEpoch() {
        jdbc.sql("update key_epoch set epoch = epoch + 1").update();
        return epoch();
    }

    void retireAll(Instant now) {
        jdbc.sql(
                        "update data_key set retired_at = ? where retired_at is null and destroyed_at is null")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Overwrites the keys; that they were there stays. */
    int destroy(Compartment compartment, Instant now, long epoch) {
        return jdbc.sql(
                        "update data_key set wrapped = '', destroyed_at = ?, destroyed_epoch = ?"
                                + " where compartment = ? and destroyed_at is null")
                .params(now.atOffset(ZoneOffset.UTC), epoch, compartment.name())
                .update();
    }

    List<Compartment> destroyedAfter(long epoch) {
        return jdbc.sql("select distinct compartment from data_key where destroyed_epoch > ?")
                .param(epoch)
                .query((row, _) -> new Compartment(row.getString(1)))
                .list();
    }

    List<KeyRow> notUnder(String kek, int most) {
        return jdbc.sql(ROW + "where kek_id <> ? and destroyed_at is null order by key_id limit ?")
                .params(kek, most)
                .query(KeyTable::row)
                .list();
    }

    /** Does nothing when another node has done it already. */
    void rewrap(UUID id, Wrapped before, Wrapped after) {
        jdbc.sql(
                        "update data_key set kek_id = ?, wrapped = ?"
                                + " where key_id = ? and kek_id = ? and destroyed_at is null")
                .params(after.kek(), after.bytes(), id, before.kek())
                .update();
    }

    private static KeyRow row(ResultSet row, int number) throws SQLException {
        return new KeyRow(
                row.getObject("key_id", UUID.class),
                new Compartment(row.getString("compartment")),
                row.getInt("generation"),
                new Wrapped(row.getString("kek_id"), row.getString("wrapped")),
                row.getObject("retired_at") != null,
                row.getObject("destroyed_at") != null);
    }
}
