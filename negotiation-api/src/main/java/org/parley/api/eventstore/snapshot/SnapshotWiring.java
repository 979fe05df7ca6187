package org.parley.api.eventstore.snapshot;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.parley.core.brief.BriefAggregate;
import org.parley.core.measure.MeasureAggregate;
import org.parley.core.negotiation.NegotiationAggregate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Snapshots of all rooms, taken beside the commands by a thread of their own. */
@Configuration(proxyBeanMethods = false)
public class SnapshotWiring {

    /** No executor by itself: others would take it for theirs. */
    @Bean
    SnapshotThread snapshotThread() {
        return SnapshotThread.start();
    }

    @Bean
    Snapshotter snapshotter(
            EventStore events, TransactionManager transactions, SnapshotThread thread) {
        return AggregateSnapshotter.builder()
                .eventStore(events)
                .transactionManager(transactions)
                .executor(thread.executor())
                .aggregateFactories(rooms())
                .build();
    }

    @Bean
    SnapshotTriggerDefinition snapshotTrigger(
            Snapshotter snapshotter, @Value("${parley.snapshots.every:500}") int events) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, events);
    }

    private static List<AggregateFactory<?>> rooms() {
        return Stream.<Class<?>>of(
                        NegotiationAggregate.class, BriefAggregate.class, MeasureAggregate.class)
                .<AggregateFactory<?>>map(GenericAggregateFactory::new)
                .toList();
    }
}
