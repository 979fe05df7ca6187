package org.parley.benchmark.peer;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.parley.api.eventstore.sealing.Seals;
import org.parley.api.eventstore.vocabulary.EventTypes;
import org.parley.api.eventstore.vocabulary.ParleySerializer;
import org.parley.benchmark.ours.Proposing;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Client;
import org.parley.benchmark.program.Program;
import org.parley.core.negotiation.NegotiationAggregate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Our own domain on Axon as it comes: its JDBC engine and tables, its command bus, a Spring
 * transaction a command, nothing cached.
 */
final class StockAxon implements Program {

    private final HikariDataSource connections = new HikariDataSource();
    private final Proposing proposing;

    StockAxon(Arguments arguments) {
        connections.setJdbcUrl(arguments.text("url"));
        connections.setMaximumPoolSize(20);
        proposing = new Proposing(started().commandGateway());
    }

    @Override
    public Client client(int number) {
        return proposing.client();
    }

    private Configuration started() {
        Serializer serializer = ParleySerializer.of(EventTypes.vocabulary(), Seals.none());
        TransactionManager transactions =
                new SpringTransactionManager(new DataSourceTransactionManager(connections));
        Configurer axon =
                DefaultConfigurer.defaultConfiguration()
                        .configureSerializer(_ -> serializer)
                        .configureEventSerializer(_ -> serializer)
                        .configureTransactionManager(_ -> transactions)
                        .configureAggregate(NegotiationAggregate.class);
        return axon.configureEmbeddedEventStore(_ -> engine(serializer, transactions)).start();
    }

    private EventStorageEngine engine(Serializer serializer, TransactionManager transactions) {
        ConnectionProvider provider =
                new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(connections));
        JdbcEventStorageEngine engine =
                JdbcEventStorageEngine.builder()
                        .snapshotSerializer(serializer)
                        .eventSerializer(serializer)
                        .connectionProvider(provider)
                        .transactionManager(transactions)
                        .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }
}
