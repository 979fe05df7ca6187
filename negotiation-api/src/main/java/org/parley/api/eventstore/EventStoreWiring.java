package org.parley.api.eventstore;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.parley.api.eventstore.append.AppendWiring;
import org.parley.api.eventstore.append.LatelyWritten;
import org.parley.api.eventstore.connection.ConnectionWiring;
import org.parley.api.eventstore.durability.DurabilityWiring;
import org.parley.api.eventstore.keys.KeyWiring;
import org.parley.api.eventstore.ledger.LedgerWiring;
import org.parley.api.eventstore.nodes.NodeWiring;
import org.parley.api.eventstore.processing.ProcessorWiring;
import org.parley.api.eventstore.rebuild.RebuildWiring;
import org.parley.api.eventstore.snapshot.SnapshotWiring;
import org.parley.api.eventstore.warm.WarmWiring;
import org.parley.projections.accreditation.Pseudonyms;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All of the wiring, in one name to import. */
@Configuration(proxyBeanMethods = false)
@Import({
    DataHomeWiring.class,
    ConnectionWiring.class,
    SchemaWiring.class,
    KeyWiring.class,
    SerializerWiring.class,
    EngineWiring.class,
    AppendWiring.class,
    WarmWiring.class,
    CommandWiring.class,
    DurabilityWiring.class,
    LedgerWiring.class,
    NodeWiring.class,
    BellWiring.class,
    ProcessorWiring.class,
    RebuildWiring.class,
    SnapshotWiring.class
})
public class EventStoreWiring {

    @Bean
    StreamPositions streamPositions(JdbcClient jdbc, LatelyWritten lately) {
        return new StoredPositions(jdbc, lately);
    }

    @Bean
    Pseudonyms pseudonyms(SharedSecrets secrets) {
        return new KeyedPseudonyms(secrets);
    }

    @Bean
    IntendedWiring intendedWiring(org.axonframework.config.Configuration axon) {
        return new IntendedWiring(axon);
    }

    /** Events carry the application's time, to the millisecond, as it is stored. */
    @Bean
    SmartInitializingSingleton eventTime(Clock clock) {
        return () -> GenericEventMessage.clock = Clock.tick(clock, Duration.ofMillis(1));
    }
}
