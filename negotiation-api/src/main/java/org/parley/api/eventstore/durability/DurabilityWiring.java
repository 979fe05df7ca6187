package org.parley.api.eventstore.durability;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.ForcedCommit;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Waits for forced writes where the database does not force its commits itself. */
@Configuration(proxyBeanMethods = false)
public class DurabilityWiring {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Whoever writes to an H2 file takes turns, whichever library he comes with. */
    @Bean
    static BeanPostProcessor turnsOnH2() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool && isH2(pool.getJdbcUrl())
                        ? new TakingTurns(pool, new OneWriter(PATIENCE))
                        : bean;
            }
        };
    }

    @Bean
    ForcedCommit forcedCommit(DataSource dataSource) throws SQLException {
        return dataSource instanceof TakingTurns file
                ? new ForcedH2(new CheckpointSync(file), PATIENCE)
                : () -> {};
    }

    private static boolean isH2(@Nullable String url) {
        return url != null && url.startsWith("jdbc:h2:");
    }

    /** Whether the database is an H2 file, which belongs to this process alone. */
    public static boolean isH2(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        }
    }
}
