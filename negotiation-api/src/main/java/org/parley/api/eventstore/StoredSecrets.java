package org.parley.api.eventstore;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the secrets in the database, made by whichever node asks first. */
final class StoredSecrets implements SharedSecrets {

    private static final int LENGTH = 32;

    private final JdbcClient jdbc;
    private final ForcedCommit disk;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    StoredSecrets(JdbcClient jdbc, ForcedCommit disk) {
        this.jdbc = jdbc;
        this.disk = disk;
    }

    @Override
    public byte[] named(String name) {
        return known.computeIfAbsent(name, _ -> kept(name).orElseGet(() -> made(name))).clone();
    }

    private Optional<byte[]> kept(String name) {
        return jdbc.sql("select secret from house_secret where name = ?")
                .param(name)
                .query(String.class)
                .optional()
                .map(HexFormat.of()::parseHex);
    }

    /** Of two nodes that make it at the same time one is too late, and takes the other's. */
    private byte[] made(String name) {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        try {
            jdbc.sql("insert into house_secret (name, secret) values (?, ?)")
                    .params(name, HexFormat.of().formatHex(secret))
                    .update();
        } catch (DuplicateKeyException _) {
            return kept(name).orElseThrow();
        }
        disk.await();
        return secret;
    }
}
