package org.parley.projections.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.shared.NegotiationId;

/** What is remembered of a stream is never less and never more than what is recorded. */
class FactsTest {

    private static final MetaData BY =
            MetaData.from(Map.of("actor", "secretariat", "authority", "secretariat"));

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());
    private final List<Long> asked = new ArrayList<>();
    private final EmbeddedEventStore events =
            EmbeddedEventStore.builder().storageEngine(new Counting()).build();
    private final Facts facts = new Facts(events);

    @Test
    void what_was_recorded_since_is_read_and_nothing_else() {
        record(0, 3);
        assertThat(days()).containsExactly("day 0", "day 1", "day 2");
        record(3, 5);
        assertThat(days()).containsExactly("day 0", "day 1", "day 2", "day 3", "day 4");
        assertThat(days()).hasSize(5);
        assertThat(asked).containsExactly(0L, 3L, 5L);
    }

    @Test
    void what_is_not_recorded_yet_is_not_remembered() {
        record(0, 1);
        DefaultUnitOfWork<DomainEventMessage<?>> command = DefaultUnitOfWork.startAndGet(day(1));
        events.publish(day(1));
        assertThat(days()).containsExactly("day 0", "day 1");
        command.rollback();
        assertThat(days()).containsExactly("day 0");
    }

    @Test
    void what_is_confidential_is_read_anew_each_time() {
        facts.of(id.toString(), BriefEvent.class);
        facts.of(id.toString(), BriefEvent.class);
        assertThat(asked).containsExactly(0L, 0L);
    }

    private List<String> days() {
        return facts.of(id.toString(), NegotiationEvent.class).stream()
                .map(fact -> ((AnchorNamed) fact.event()).name())
                .toList();
    }

    private void record(int from, int end) {
        for (int i = from; i < end; i++) {
            events.publish(day(i));
        }
    }

    private DomainEventMessage<?> day(int number) {
        return new GenericDomainEventMessage<>(
                "NegotiationAggregate",
                id.toString(),
                number,
                new AnchorNamed(id, "day " + number),
                BY);
    }

    /** Notes from where on streams are read. */
    private final class Counting extends InMemoryEventStorageEngine {

        @Override
        public DomainEventStream readEvents(String stream, long from) {
            asked.add(from);
            return super.readEvents(stream, from);
        }
    }
}
