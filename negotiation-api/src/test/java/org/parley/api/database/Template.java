package org.parley.api.database;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** A migrated database to copy: each test has a new one, and few tests are about migrating. */
final class Template {

    private static final String NAME = migrated(PostgresServer.shared());

    private Template() {}

    static String copy() {
        return PostgresServer.shared().newDatabaseLike(NAME);
    }

    private static String migrated(PostgresServer server) {
        String url = server.newDatabase(PostgresServer.OWNER);
        Flyway.configure()
                .dataSource(url, PostgresServer.OWNER, PostgresServer.PASSWORD)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .placeholders(Map.of("serving_login", PostgresServer.SERVING))
                .load()
                .migrate();
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
