package org.parley.benchmark.ours;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.parley.benchmark.program.Tally;
import org.parley.core.negotiation.NegotiationAggregate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings an aggregate back from its stored events, as a command does that finds it cold. */
final class Loading {

    private final EventStore events;
    private final ApplicationContext application;
    private final AggregateModel<NegotiationAggregate> model;
    private final GenericAggregateFactory<NegotiationAggregate> factory;

    Loading(ApplicationContext application) {
        this.application = application;
        this.events = application.getBean(EventStore.class);
        Configuration axon = application.getBean(Configuration.class);
        this.model =
                AnnotatedAggregateMetaModelFactory.inspectAggregate(
                        NegotiationAggregate.class,
                        axon.parameterResolverFactory(),
                        axon.handlerDefinition(NegotiationAggregate.class));
        this.factory = new GenericAggregateFactory<>(model);
    }

    /** Stores a long negotiation, straight into the table. */
    Map<String, Object> lengthen(int number) {
        LongStream stream = LongStream.random();
        new Shelf(application).store(stream.id(), 0, stream.events(number));
        return Map.of("stream", stream.id().toString());
    }

    /** The same of a negotiation that was opened by a command, so that people can ask for it. */
    Map<String, Object> opened(int number) {
        Talks talks = Talks.random();
        application.getBean(CommandGateway.class).sendAndWait(talks.open());
        LongStream stream = LongStream.of(talks);
        new Shelf(application).store(stream.id(), 2, stream.events(number).subList(2, number));
        return Map.of("stream", stream.id().toString(), "since", System.currentTimeMillis());
    }

    Map<String, Object> load(String stream, int times) {
        Tally tally = new Tally();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            load(stream);
            tally.record(System.nanoTime() - begin);
        }
        return tally.after(1);
    }

    /** Asks for a snapshot and says whether one came. */
    Map<String, Object> snapshot(String stream) throws InterruptedException {
        application
                .getBeanProvider(Snapshotter.class)
                .ifAvailable(all -> all.scheduleSnapshot(NegotiationAggregate.class, stream));
        JdbcClient sql = application.getBean(JdbcClient.class);
        for (int i = 0; i < 50 && !hasSnapshot(sql, stream); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return Map.of("taken", hasSnapshot(sql, stream));
    }

    private void load(String stream) {
        DomainEventStream read = events.readEvents(stream);
        var root = factory.createAggregateRoot(stream, read.peek());
        EventSourcedAggregate.initialize(root, model, events, NoSnapshotTriggerDefinition.TRIGGER)
                .initializeState(read);
    }

    private static boolean hasSnapshot(JdbcClient sql, String stream) {
        return sql.sql("select count(*) from snapshot_event where aggregate_identifier = ?")
                        .param(stream)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
