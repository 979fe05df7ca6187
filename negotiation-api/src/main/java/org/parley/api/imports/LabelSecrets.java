package org.parley.api.imports;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.parley.api.eventstore.ForcedCommit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The secret that ids are made with from labels: one for the whole house, kept in the database as
 * all its nodes need the same. The labels of the demo are no secret, nor are their ids.
 */
@Repository
class LabelSecrets {

    private static final byte[] NONE = "parley".getBytes(StandardCharsets.UTF_8);
    private static final int LENGTH = 32;

    private final JdbcClient jdbc;
    private final ForcedCommit disk;

    LabelSecrets(JdbcClient jdbc, ForcedCommit disk) {
        this.jdbc = jdbc;
        this.disk = disk;
    }

    byte[] of(Origin origin) {
        return origin.importer().equals(Origin.DEMO) ? NONE : kept().orElseGet(this::made);
    }

    private Optional<byte[]> kept() {
        return jdbc.sql("select secret from import_secret where id = 1")
                .query(String.class)
                .optional()
                .map(HexFormat.of()::parseHex);
    }

    private byte[] made() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        try {
            jdbc.sql("insert into import_secret (id, secret) values (1, ?)")
                    .param(HexFormat.of().formatHex(secret))
                    .update();
        } catch (DuplicateKeyException _) {
            return kept().orElseThrow();
        }
        disk.await();
        return secret;
    }
}
