package org.parley.projections.support;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty database with the tables of all read models, for one test. */
public final class Database {

    private Database() {}

    public static JdbcClient fresh() {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl(
                "jdbc:h2:mem:"
                        + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common")
                .load()
                .migrate();
        return JdbcClient.create(source);
    }
}
