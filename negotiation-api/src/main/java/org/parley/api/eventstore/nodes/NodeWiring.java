package org.parley.api.eventstore.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who this node is, and who else there is. */
@Configuration(proxyBeanMethods = false)
public class NodeWiring {

    @Bean
    NodeId nodeId(@Value("${parley.node:${HOSTNAME:node}}") String machine) {
        return NodeId.on(machine);
    }

    @Bean
    Peers peers(NodeId node, JdbcClient jdbc, DataSource dataSource) throws SQLException {
        NodeTable table = new NodeTable(jdbc);
        return isEmbedded(dataSource) ? new Alone(node, table) : new Heartbeat(node, table);
    }

    private static boolean isEmbedded(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        }
    }
}
