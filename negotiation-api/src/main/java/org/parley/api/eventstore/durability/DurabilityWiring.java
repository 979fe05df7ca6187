package org.parley.api.eventstore.durability;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.parley.api.eventstore.ForcedCommit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Waits for forced writes where the database does not force its commits itself. */
@Configuration(proxyBeanMethods = false)
public class DurabilityWiring {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    ForcedCommit forcedCommit(DataSource dataSource) throws SQLException {
        return forcesItsCommits(dataSource)
                ? () -> {}
                : new ForcedH2(new CheckpointSync(dataSource), PATIENCE);
    }

    private static boolean forcesItsCommits(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return !"H2".equals(connection.getMetaData().getDatabaseProductName());
        }
    }
}
