package org.parley.api.eventstore.append;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.eventstore.durability.DurabilityWiring;
import org.parley.api.eventstore.warm.Freshness;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** The storage engine and the writer behind it. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class AppendWiring {

    private static final int BATCH = 1000;

    @Bean
    Writer eventWriter(
            DataSource dataSource,
            ForcedCommit forced,
            PersistenceExceptionResolver duplicateKeys,
            LatelyWritten lately)
            throws SQLException {
        boolean shared = !DurabilityWiring.isH2(dataSource);
        WritingConnection connection = new WritingConnection(dataSource);
        return new Writer(new Commits(connection, forced, duplicateKeys, lately, shared)).start();
    }

    @Bean
    LatelyWritten latelyWritten() {
        return new LatelyWritten();
    }

    @Bean
    Units units(Writer writer) {
        return new Units(writer);
    }

    @Bean
    Recording recording(Units units, Freshness freshness, ForcedCommit forced) {
        return new Recording(units, freshness, forced);
    }

    @Bean
    AppendEngine eventStorageEngine(
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PersistenceExceptionResolver duplicateKeys,
            Configuration configuration,
            DataSource dataSource,
            TransactionManager transactions,
            EventSchema schema,
            Units units) {
        JdbcEventStorageEngine.Builder builder =
                JdbcEventStorageEngine.builder()
                        .snapshotSerializer(serializer)
                        .eventSerializer(eventSerializer)
                        .upcasterChain(configuration.upcasterChain())
                        .snapshotFilter(configuration.snapshotFilter())
                        .persistenceExceptionResolver(duplicateKeys)
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                        .transactionManager(new PlainReads(transactions))
                        .schema(schema)
                        .batchSize(BATCH)
                        // a stream has ended when a batch is not full: spares an empty query a load
                        .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                        .gapTimeout(Math.toIntExact(Gaps.TIMEOUT.toMillis()))
                        .maxGapOffset(Gaps.OFFSET);
        return new AppendEngine(builder, units);
    }
}
