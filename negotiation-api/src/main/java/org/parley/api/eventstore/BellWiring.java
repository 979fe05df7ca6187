package org.parley.api.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.parley.api.eventstore.nodes.Bell;
import org.parley.api.eventstore.nodes.Peers;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where several nodes can share a database, each hears at once of what the others append. */
@Configuration(proxyBeanMethods = false)
class BellWiring {

    @Bean
    SmartLifecycle bell(DataSource database, Peers peers, PulsingEventStore events)
            throws SQLException {
        Bell bell = new Bell(database, peers, events::wake, canNotify(database));
        events.onCommit(bell::ring);
        return bell;
    }

    private static boolean canNotify(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        }
    }
}
