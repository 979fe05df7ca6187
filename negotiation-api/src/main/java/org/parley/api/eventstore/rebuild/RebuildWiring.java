package org.parley.api.eventstore.rebuild;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.eventstore.Rebuilds;
import org.parley.api.eventstore.durability.DurabilityWiring;
import org.parley.api.eventstore.nodes.NodeId;
import org.parley.api.eventstore.nodes.Peers;
import org.parley.api.eventstore.processing.Processors;
import org.parley.projections.support.Shelves;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Who builds read models anew. */
@Configuration(proxyBeanMethods = false)
public class RebuildWiring {

    @Bean
    RebuildTable rebuildTable(JdbcClient jdbc, Serializer serializer, NodeId node) {
        return new RebuildTable(jdbc, serializer, node);
    }

    @Bean
    Rebuilds rebuilds(RebuildTable table, Shelves shelves, ForcedCommit forced, Clock clock) {
        return new StoredRebuilds(table, shelves, forced, clock);
    }

    @Bean
    Building building(
            EventStorageEngine engine,
            TransactionManager transactions,
            RebuildTable table,
            ForcedCommit forced,
            @Value("${parley.rebuild.batch-size:1000}") int atOnce) {
        return new Building(engine, transactions, table, forced, atOnce);
    }

    @Bean
    Clearing clearing(
            RebuildTable table,
            Shelves shelves,
            JdbcClient jdbc,
            TransactionOperations transaction,
            DataSource dataSource)
            throws SQLException {
        return new Clearing(table, shelves, jdbc, transaction, DurabilityWiring.isH2(dataSource));
    }

    @Bean
    Switching switching(
            Building building,
            RebuildTable table,
            org.axonframework.config.Configuration axon,
            Serializer serializer,
            NodeId node,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        return new Switching(
                building, table, new Processors(axon), serializer, node, jdbc, transaction, clock);
    }

    @Bean
    Handlers handlers(
            org.axonframework.config.Configuration axon,
            TransactionManager transactions,
            ConnectionProvider connections,
            DeadLetterSchema letters,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer events) {
        return new Handlers(
                new Processors(axon), transactions, connections, letters, serializer, events);
    }

    @Bean
    RebuildRounds rebuildRounds(
            RebuildTable table,
            Handlers handlers,
            Clearing clearing,
            Building building,
            Switching switching,
            Peers peers,
            Clock clock,
            Shelves shelves) {
        return new RebuildRounds(
                new Work(table, handlers, clearing, building, switching, peers, clock),
                table,
                shelves.readModels());
    }
}
