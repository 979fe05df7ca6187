package org.parley.projections.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One database on a real server, emptied for each test: to make one for each would take long. */
final class Postgresql {

    private static final DataSource SOURCE = migrated(start());

    private Postgresql() {}

    static DataSource emptied() {
        JdbcClient jdbc = JdbcClient.create(SOURCE);
        List<String> tables =
                jdbc.sql(
                                "select tablename from pg_tables where schemaname = 'public'"
                                        + " and tablename <> 'flyway_schema_history'")
                        .query(String.class)
                        .list();
        tables.forEach(table -> jdbc.sql("delete from " + table).update());
        return SOURCE;
    }

    /** One connection for all: to make one for each statement would take longer still. */
    private static DataSource migrated(EmbeddedPostgres server) {
        Database.migrated(server.getPostgresDatabase(), "postgresql");
        return new SingleConnectionDataSource(server.getJdbcUrl("postgres", "postgres"), true);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
