package org.parley.api.eventstore.vocabulary;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.parley.core.shared.ParleyEvent;

/** Histories of a room, and what an aggregate makes of them. */
final class Folded {

    private static final Instant START = Instant.parse("2016-06-23T16:00:00Z");
    private static final String STREAM = "stream";
    private static final EmbeddedEventStore NOWHERE =
            EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();

    private Folded() {}

    /** Events without rhyme or reason, of which the first opens what the others are about. */
    static List<DomainEventMessage<?>> history(
            Class<? extends ParleyEvent> room, Random dice, int number) {
        List<Class<?>> types =
                EventCatalogueTest.registered().filter(room::isAssignableFrom).toList();
        List<DomainEventMessage<?>> history = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Class<?> type = types.get(i == 0 ? 0 : dice.nextInt(types.size()));
            history.add(message(i, Samples.random(type, dice), dice));
        }
        return history;
    }

    private static DomainEventMessage<?> message(int sequence, Object event, Random dice) {
        Instant recorded = START.plusSeconds(sequence);
        Map<String, String> by =
                dice.nextBoolean()
                        ? Map.of("actor", "x", "authority", "secretariat")
                        : Map.of(
                                "actor",
                                "x",
                                "authority",
                                "secretariat",
                                "occurredOn",
                                "2016-06-2" + dice.nextInt(3));
        return new GenericDomainEventMessage<>(
                "Room", STREAM, sequence, event, MetaData.from(by), "event " + sequence, recorded);
    }

    /** An aggregate that has seen these events, of which the first may be a snapshot. */
    static <T> T aggregate(Class<T> type, List<DomainEventMessage<?>> events) {
        T root = new GenericAggregateFactory<>(type).createAggregateRoot(STREAM, events.getFirst());
        EventSourcedAggregate<T> aggregate =
                EventSourcedAggregate.initialize(
                        root,
                        AnnotatedAggregateMetaModelFactory.inspectAggregate(type),
                        NOWHERE,
                        NoSnapshotTriggerDefinition.TRIGGER);
        aggregate.initializeState(DomainEventStream.of(events));
        return root;
    }

    /** The events up to one, remembered, and the rest as they are. */
    static List<DomainEventMessage<?>> after(
            Object snapshot, List<DomainEventMessage<?>> history, int seen) {
        List<DomainEventMessage<?>> shorter = new ArrayList<>();
        shorter.add(new GenericDomainEventMessage<>("Room", STREAM, seen - 1, snapshot));
        shorter.addAll(history.subList(seen, history.size()));
        return shorter;
    }

    /** What its decisions see. */
    static Object state(Object aggregate) {
        try {
            Field state = aggregate.getClass().getDeclaredField("state");
            state.setAccessible(true);
            return state.get(aggregate);
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(failed);
        }
    }
}
