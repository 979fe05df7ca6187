package org.parley.api.eventstore.snapshot;

import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.parley.core.backchannel.BackchannelAggregate;
import org.parley.core.backchannel.RegisterAggregate;
import org.parley.core.brief.BriefAggregate;
import org.parley.core.custody.CustodyAggregate;
import org.parley.core.incident.IncidentAggregate;
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
            EventStore events,
            TransactionManager transactions,
            SnapshotThread thread,
            org.axonframework.config.Configuration axon) {
        return AggregateSnapshotter.builder()
                .eventStore(events)
                .transactionManager(transactions)
                .executor(thread.executor())
                .parameterResolverFactory(axon.parameterResolverFactory())
                .aggregateFactories(rooms(axon))
                .build();
    }

    @Bean
    SnapshotTriggerDefinition snapshotTrigger(
            Snapshotter snapshotter, @Value("${parley.snapshots.every:500}") int events) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, events);
    }

    private static List<AggregateFactory<?>> rooms(org.axonframework.config.Configuration axon) {
        return List.of(
                room(NegotiationAggregate.class, axon),
                room(BriefAggregate.class, axon),
                room(CustodyAggregate.class, axon),
                room(MeasureAggregate.class, axon),
                room(IncidentAggregate.class, axon),
                room(BackchannelAggregate.class, axon),
                room(RegisterAggregate.class, axon));
    }

    /** With the application's own parameters, such as tables, which handlers of commands take. */
    private static <T> AggregateFactory<T> room(
            Class<T> type, org.axonframework.config.Configuration axon) {
        return new GenericAggregateFactory<>(
                AnnotatedAggregateMetaModelFactory.inspectAggregate(
                        type, axon.parameterResolverFactory(), axon.handlerDefinition(type)));
    }
}
