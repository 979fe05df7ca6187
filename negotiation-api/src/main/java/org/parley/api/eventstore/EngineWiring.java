package org.parley.api.eventstore;

import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** The event store, with readers woken by what is appended. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class EngineWiring {

    private static final int FETCH_DELAY_MILLIS = 100;

    @Bean
    PersistenceExceptionResolver duplicateKeys() {
        return new DuplicateKeys();
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    PulsingEventStore eventStore(EventStorageEngine engine, Configuration configuration) {
        EmbeddedEventStore.Builder builder =
                EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .fetchDelay(FETCH_DELAY_MILLIS)
                        .messageMonitor(
                                configuration.messageMonitor(EventStore.class, "eventStore"));
        return new PulsingEventStore(builder);
    }
}
