package org.parley.api.eventstore.keys;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.api.eventstore.SharedSecrets;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what all nodes share in the database, wrapped, made by whichever node asks first. */
final class HouseSecrets implements SharedSecrets {

    private final JdbcClient jdbc;
    private final Wrapping wrapping;
    private final Surroundings house;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    HouseSecrets(JdbcClient jdbc, Wrapping wrapping, Surroundings house) {
        this.jdbc = jdbc;
        this.wrapping = wrapping;
        this.house = house;
    }

    @Override
    public byte[] named(String name) {
        return known.computeIfAbsent(name, _ -> kept(name).orElseGet(() -> made(name))).clone();
    }

    /** Wraps what was kept in the clear by earlier versions. */
    HouseSecrets wrapTheOldest() {
        jdbc.sql(
                        "insert into house_secret (name, secret)"
                                + " select 'import-labels', secret from import_secret")
                .update();
        jdbc.sql("delete from import_secret").update();
        jdbc.sql("select name, secret from house_secret where kek_id is null")
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(old -> {
                    Wrapped wrapped = wrapping.wrap(HexFormat.of().parseHex(old.getValue()));
                    jdbc.sql(
                                    "update house_secret set kek_id = ?, secret = ? where name = ? and kek_id is null")
                            .params(wrapped.kek(), wrapped.bytes(), old.getKey())
                            .update();
                });
        house.disk().await();
        return this;
    }

    /** Wraps them by that key-encryption key; does nothing where another node has done it. */
    void rewrap(String kek) {
        List<Map.Entry<String, Wrapped>> others =
                jdbc.sql("select name, kek_id, secret from house_secret where kek_id <> ?")
                        .param(kek)
                        .query((row, _) ->
                                Map.entry(
                                        row.getString(1),
                                        new Wrapped(row.getString(2), row.getString(3))))
                        .list();
        for (Map.Entry<String, Wrapped> other : others) {
            Wrapped wrapped = wrapping.wrap(wrapping.unwrap(other.getValue()));
            jdbc.sql("update house_secret set kek_id = ?, secret = ? where name = ? and kek_id = ?")
                    .params(wrapped.kek(), wrapped.bytes(), other.getKey())
                    .param(other.getValue().kek())
                    .update();
        }
    }

    private Optional<byte[]> kept(String name) {
        return jdbc.sql("select kek_id, secret from house_secret where name = ?")
                .param(name)
                .query((row, _) -> new Wrapped(row.getString(1), row.getString(2)))
                .optional()
                .map(wrapping::unwrap);
    }

    /** Of two nodes that make it at the same time one is too late, and takes the other's. */
    private byte[] made(String name) {
        byte[] secret = Wrapping.random();
        Wrapped wrapped = wrapping.wrap(secret);
        try {
            jdbc.sql("insert into house_secret (name, kek_id, secret) values (?, ?, ?)")
                    .params(name, wrapped.kek(), wrapped.bytes())
                    .update();
        } catch (DuplicateKeyException _) {
            return kept(name).orElseThrow();
        }
        house.disk().await();
        return secret;
    }
}
