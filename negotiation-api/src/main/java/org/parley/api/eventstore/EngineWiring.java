package org.parley.api.eventstore;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** The event store: one table, read in big steps, with readers woken by what is appended. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class EngineWiring {

    private static final int BATCH = 1000;
    private static final int GAP_TIMEOUT_MILLIS = 120_000;
    private static final int FETCH_DELAY_MILLIS = 100;

    @Bean
    PersistenceExceptionResolver duplicateKeys() {
        return new DuplicateKeys();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PersistenceExceptionResolver duplicateKeys,
            Configuration configuration,
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSchema schema) {
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(configuration.upcasterChain())
                .snapshotFilter(configuration.snapshotFilter())
                .persistenceExceptionResolver(duplicateKeys)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)
                .batchSize(BATCH)
                // a stream has ended when a batch is not full: spares an empty query a load
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .gapTimeout(GAP_TIMEOUT_MILLIS)
                .build();
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    PulsingEventStore eventStore(
            EventStorageEngine engine, Configuration configuration, DataSource dataSource) {
        EmbeddedEventStore.Builder builder =
                EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .fetchDelay(FETCH_DELAY_MILLIS)
                        .messageMonitor(
                                configuration.messageMonitor(EventStore.class, "eventStore"));
        return new PulsingEventStore(builder, new AppendDeadline(dataSource));
    }
}
