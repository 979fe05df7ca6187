package org.parley.api.eventstore.connection;

import java.util.HashMap;
import java.util.Map;
import org.parley.api.eventstore.nodes.NodeId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Connects: the pool on any database, the roles on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
public class ConnectionWiring {

    @Bean
    static ServingPool servingPool(Environment environment, ObjectProvider<NodeId> node) {
        return new ServingPool(environment, node::getObject);
    }

    @Bean
    @Conditional(OnPostgresql.class)
    FlywayConnectionDetails owner(Environment environment) {
        return Owner.of(environment);
    }

    /** Tells the migrations whom to give the rights to. */
    @Bean
    @Conditional(OnPostgresql.class)
    FlywayConfigurationCustomizer servingRole(Environment environment) {
        return flyway -> {
            Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
            String granted = Logins.of(environment).granted();
            placeholders.put("serving_login", granted.replace("'", "''"));
            flyway.placeholders(placeholders);
        };
    }

    @Bean
    @Conditional(OnPostgresql.class)
    ServingRights servingRights(JdbcClient jdbc) {
        return new ServingRights(jdbc);
    }
}
