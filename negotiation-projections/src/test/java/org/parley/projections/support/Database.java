package org.parley.projections.support;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty database with the tables of all read models, for one test. */
public final class Database {

    private Database() {}

    /** On whichever database this run of the tests is about. */
    public static JdbcClient fresh() {
        return JdbcClient.create(freshSource());
    }

    /** The door to its read models, which were never rebuilt. */
    public static Views views(JdbcClient jdbc) {
        return new Views(jdbc, new Shelves(List.of()), new Serving(jdbc));
    }

    /** Empties what the projectors keep. */
    public static void empty(JdbcClient jdbc, Object... projectors) {
        for (Object projector : projectors) {
            for (String table : projector.getClass().getAnnotation(Keeps.class).value()) {
                jdbc.sql("delete from " + table).update();
            }
        }
    }

    /** The same, for whoever needs connections. */
    public static DataSource freshSource() {
        return "postgresql".equals(System.getProperty("parley.test.database"))
                ? Postgresql.emptied()
                : migrated(h2(), "h2");
    }

    /** Makes the tables of all read models. */
    public static DataSource migrated(DataSource source, String vendor) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders(Map.of("serving_login", ""))
                .load()
                .migrate();
        return source;
    }

    private static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl(
                "jdbc:h2:mem:"
                        + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        return source;
    }
}
